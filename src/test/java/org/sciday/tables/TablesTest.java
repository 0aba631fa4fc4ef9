package org.sciday.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sciday._support.Cast;
import org.sciday._support.ScidayTest;
import org.sciday._support.Season;
import org.sciday._support.Stage;
import org.sciday.campaigns.CampaignId;
import org.sciday.campaigns.Window;
import org.sciday.documents.SheetRow;
import org.sciday.documents.SheetRows;
import org.sciday.shared.Conflict;
import org.sciday.shared.Ids;
import org.sciday.shared.NotAllowed;
import org.sciday.shared.NotFound;
import org.sciday.shared.Role;
import org.sciday.shared.UnitId;
import org.sciday.tables.TableLayout.Chosen;
import org.sciday.units.UnitKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@ScidayTest
class TablesTest {

    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MINUTES);

    @Autowired
    Tables tables;

    @Autowired
    Exports exports;

    @Autowired
    Exporting exporting;

    @Autowired
    Season season;

    @Autowired
    Stage stage;

    @Autowired
    Cast cast;

    @Autowired
    MockMvc browser;

    private UnitId city;
    private UnitId county;
    private UnitId school;
    private CampaignId campaign;

    @BeforeEach
    void prepare() {
        city = stage.association("滦市科协 " + Ids.next());
        county = stage.unit("北县科协 " + Ids.next(), UnitKind.COUNTY, city);
        school = stage.unit("第一小学 " + Ids.next(), UnitKind.SCHOOL, county);
        campaign = season.asking(city, null, window(), List.of(), List.of());
        season.held(campaign, school, "夜访天文台", daysAgo(5), 2);
    }

    @Test
    void aCampaignChoosesNamesAndOrdersColumnsForItselfAndThoseBelow() {
        var manager = cast.viewer(cast.staff("石二", Role.MANAGER, city));
        var below = season.asking(county, campaign, window(), List.of(), List.of());
        var wanted = List.of(new Chosen(TableColumn.TITLE, "项目名称"), new Chosen(TableColumn.SESSIONS, ""));
        tables.choose(campaign, TableKind.ACTIVITIES, "重点工作一览", wanted, 0, manager);
        var sheet = tables.see(campaign, TableKind.ACTIVITIES, manager);
        assertThat(sheet.title()).isEqualTo("重点工作一览");
        assertThat(sheet.headings()).containsExactly("项目名称", "场次");
        assertThat(sheet.rows()).singleElement().matches(row -> row.values().equals(List.of("夜访天文台", 2L)));
        assertThat(tables.layoutOf(below, TableKind.ACTIVITIES).columns()).isEqualTo(wanted);
        assertThatThrownBy(() -> tables.choose(campaign, TableKind.ACTIVITIES, "", wanted, 0, manager))
                .isInstanceOf(Conflict.class);
        tables.inherit(campaign, TableKind.ACTIVITIES, manager);
        assertThat(tables.layoutOf(campaign, TableKind.ACTIVITIES)).isEqualTo(TableLayout.usual(TableKind.ACTIVITIES));
    }

    @Test
    void whoLooksSeesTheirOwnScopeAndOnlyManagersChoose() {
        var neighbour = stage.unit("第二小学 " + Ids.next(), UnitKind.SCHOOL, county);
        var clerk = cast.viewer(cast.staff("何一", Role.CLERK, neighbour));
        assertThat(tables.see(campaign, TableKind.ACTIVITIES, clerk).count()).isZero();
        assertThat(tables.see(campaign, TableKind.ACTIVITIES, cast.viewer(cast.staff("何一", Role.CLERK, school))).count())
                .isEqualTo(1);
        assertThatThrownBy(() -> tables.inherit(campaign, TableKind.ACTIVITIES, clerk)).isInstanceOf(NotAllowed.class);
        var stranger = cast.viewer(cast.staff("石三", Role.MANAGER, stage.association("别市科协 " + Ids.next())));
        assertThatThrownBy(() -> tables.see(campaign, TableKind.ACTIVITIES, stranger)).isInstanceOf(NotFound.class);
    }

    @Test
    void everyTableShowsItsRowsAndTheYearsStatisticsAreCountedByKind() {
        var manager = cast.viewer(cast.staff("石二", Role.MANAGER, city));
        for (var kind : TableKind.values()) {
            tables.choose(campaign, kind, "", kind.possible().stream().map(one -> new Chosen(one, "")).toList(), 0, manager);
            assertThat(tables.see(campaign, kind, manager).headings()).as(kind.name()).noneMatch(head -> head.contains("."));
        }
        assertThat(tables.see(campaign, TableKind.STATISTICS, manager).rows()).singleElement().satisfies(row -> {
            assertThat(row.values().get(1)).isEqualTo(1L);
            assertThat(row.values().get(2)).isEqualTo(2L);
        });
    }

    @Test
    void aFileIsTakenInPiecesAndGoesOnWhereItBroke() throws Exception {
        var person = cast.staff("石二", Role.MANAGER, city);
        var manager = cast.viewer(person);
        var id = exports.begin(campaign, TableKind.ACTIVITIES, manager);
        // The planner's run and this one meet: the later goes on, and the file is whole
        var own = Thread.ofVirtual().start(() -> exporting.write(id));
        await().atMost(30, TimeUnit.SECONDS).until(() -> exports.see(id, manager).state() == Export.State.DONE);
        own.join();
        var cookie = cast.signIn(person);
        var whole = browser.perform(get("/desk/tables/exports/" + id + "/file").cookie(cookie)).andReturn().getResponse();
        assertThat(SheetRows.first(whole.getContentAsByteArray()).stream().map(SheetRow::cells))
                .anySatisfy(cells -> assertThat(cells).contains("夜访天文台"));
        var rest = browser.perform(get("/desk/tables/exports/" + id + "/file").cookie(cookie).header("Range", "bytes=100-"))
                .andReturn()
                .getResponse();
        assertThat(rest.getStatus()).isEqualTo(206);
        var bytes = whole.getContentAsByteArray();
        assertThat(rest.getContentAsByteArray()).isEqualTo(Arrays.copyOfRange(bytes, 100, bytes.length));
        assertThatThrownBy(() -> exports.see(id, cast.viewer(cast.staff("石四", Role.MANAGER, city))))
                .isInstanceOf(NotFound.class);
    }

    private static Window window() {
        return new Window(Season.dayOf(daysAgo(20)), Season.dayOf(daysAgo(-10)));
    }

    private static Instant daysAgo(int days) {
        return NOW.minus(days, ChronoUnit.DAYS);
    }
}
