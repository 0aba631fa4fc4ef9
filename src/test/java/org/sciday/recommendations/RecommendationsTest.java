package org.sciday.recommendations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sciday._support.Cast;
import org.sciday._support.ScidayTest;
import org.sciday._support.Season;
import org.sciday._support.Stage;
import org.sciday.activities.ActivityId;
import org.sciday.campaigns.CampaignId;
import org.sciday.campaigns.Window;
import org.sciday.shared.Conflict;
import org.sciday.shared.InvalidInput;
import org.sciday.shared.NotFound;
import org.sciday.shared.Role;
import org.sciday.shared.RuleBroken;
import org.sciday.shared.UnitId;
import org.sciday.shared.Viewer;
import org.sciday.tables.TableKind;
import org.sciday.tables.Tables;
import org.sciday.units.UnitKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** From places to certificates. */
@ScidayTest
class RecommendationsTest {

    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.HOURS);

    @Autowired
    Rounds rounds;

    @Autowired
    Lists lists;

    @Autowired
    Ranking ranking;

    @Autowired
    PublicNotices notices;

    @Autowired
    Commendation commendation;

    @Autowired
    Season season;

    @Autowired
    Stage stage;

    @Autowired
    Cast cast;

    @Autowired
    Tables tables;

    @Autowired
    JdbcClient database;

    @Autowired
    MockMvc browser;

    private CampaignId campaign;
    private UnitId north;
    private UnitId south;
    private UnitId base;
    private ActivityId first;
    private ActivityId second;
    private Cast.Person person;
    private Viewer manager;
    private Viewer clerk;
    private RoundId round;

    @BeforeEach
    void ask() {
        var city = stage.association("荐市科协");
        north = stage.unit("荐北县科协", UnitKind.COUNTY, city);
        south = stage.unit("荐南县科协", UnitKind.COUNTY, city);
        base = stage.unit("荐湿地基地", UnitKind.BASE, north);
        var window = new Window(Season.dayOf(NOW.minus(20, ChronoUnit.DAYS)), Season.dayOf(NOW.plus(9, ChronoUnit.DAYS)));
        campaign = season.asking(city, null, window, List.of(), List.of());
        first = season.held(campaign, base, "湿地里的候鸟", NOW.minus(9, ChronoUnit.DAYS), 1);
        second = season.held(campaign, north, "科普大集", NOW.minus(5, ChronoUnit.DAYS), 1);
        person = cast.staff("石二", Role.MANAGER, city);
        manager = cast.viewer(person);
        clerk = cast.viewer(cast.staff("王五", Role.CLERK, north));
        var places = List.of(new Place(Kind.UNIT, UnitKind.COUNTY, 1), new Place(Kind.ACTIVITY, UnitKind.COUNTY, 2));
        round = rounds.announce(new NewRound(campaign, "优秀单位和活动", null, 5, places), UUID.randomUUID(), manager);
    }

    @Test
    void aUnitRecommendsItsSubtreeWithinItsPlacesAndWithReasons() {
        lists.add(round, north, Kind.UNIT, base.value(), clerk);
        assertThatThrownBy(() -> lists.add(round, north, Kind.UNIT, north.value(), clerk)).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> lists.add(round, north, Kind.ACTIVITY, south.value(), clerk)).isInstanceOf(NotFound.class);
        assertThat(lists.suggestions(round, north, Kind.ACTIVITY, "候鸟", clerk)).extracting(Suggestion::subject).containsExactly(first.value());
        assertThatThrownBy(() -> lists.handIn(round, north, clerk)).isInstanceOf(RuleBroken.class);
        lists.reason(entries().getFirst().id(), "全年开放，讲解到位", clerk);
        lists.handIn(round, north, clerk);
        assertThatThrownBy(() -> lists.add(round, north, Kind.ACTIVITY, first.value(), clerk)).isInstanceOf(RuleBroken.class);

        var neighbour = cast.viewer(cast.staff("钱七", Role.MANAGER, south));
        assertThatThrownBy(() -> lists.sheet(round, north, neighbour)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> rounds.see(round, neighbour)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> notices.get(round)).isInstanceOf(NotFound.class);
    }

    @Test
    void theLevelAboveSendsBackAcceptsAndMakesItsOwnOrder() {
        handIn();
        ranking.sendBack(round, north, "请把理由写具体", manager);
        assertThat(lists.sheet(round, north, clerk).mayWrite()).isTrue();
        lists.move(entries().getLast().id(), true, clerk);
        assertThat(entries()).extracting(Entry::subject).containsExactly(base.value(), second.value(), first.value());
        lists.handIn(round, north, clerk);
        ranking.accept(round, north, manager);

        var last = ranking.of(round, manager).getLast();
        ranking.rank(last.id(), Ranking.Step.UP, manager);
        assertThat(activities()).extracting(Entry::subject).containsExactly(first.value(), second.value());
        ranking.rank(last.id(), Ranking.Step.OUT, manager);
        assertThat(activities()).extracting(Entry::rank).containsExactly(1, null);
        ranking.rank(last.id(), Ranking.Step.IN, manager);
        assertThat(activities()).extracting(Entry::rank).containsExactly(1, 2);
    }

    @Test
    void isShownForWorkingDaysAnsweredAndCommendedWithCertificates() throws Exception {
        handIn();
        ranking.accept(round, north, manager);
        notices.show(round, manager);
        var shown = notices.get(round);
        assertThat(shown.entries()).hasSize(3);
        assertThat(shown.round().noticeEndsAt()).isAfter(Instant.now().plus(4, ChronoUnit.DAYS));
        assertThatThrownBy(() -> lists.move(entries().getFirst().id(), false, clerk)).isInstanceOf(RuleBroken.class);

        var resident = cast.viewer(cast.resident("林小夏"));
        var key = UUID.randomUUID();
        var said = new Said("林小夏", "13800001234", "第二项活动没有举办");
        notices.object(round, said, key, resident);
        notices.object(round, said, key, resident);
        var own = notices.objectionsBy(round, resident);
        assertThat(own).hasSize(1).first().satisfies(one -> assertThat(one.said()).isEqualTo(said));
        assertThat(new String(sealed(), StandardCharsets.UTF_8)).doesNotContain("林小夏").doesNotContain("13800001234");
        assertThatThrownBy(() -> commendation.objections(round, clerk)).isInstanceOf(NotFound.class);

        assertThat(paper("/public-notices/" + round + "/notice.pdf")).contains("关于优秀单位和活动拟表扬名单的公示", "共5个工作日", "湿地里的候鸟", "公众参与面广");
        assertThat(paper("/desk/recommendations/" + round + "/ranking.pdf")).contains("排序名单", "荐北县科协", "科普大集");
        assertThat(paper("/desk/recommendations/" + round + "/units/" + north + "/list.pdf")).contains("荐北县科协关于优秀单位和活动的推荐名单");
        browser.perform(get("/public-notices/" + round + "/commendation.pdf")).andExpect(status().isNotFound());

        assertThatThrownBy(() -> commendation.decide(round, manager)).as("it runs").isInstanceOf(RuleBroken.class);
        overNotice();
        assertThatThrownBy(() -> commendation.decide(round, manager)).as("one waits").isInstanceOf(RuleBroken.class);
        commendation.answer(own.getFirst().id(), true, "核实后撤下", manager);
        commendation.takeOff(shown.of(Kind.ACTIVITY).getLast().id(), manager);
        commendation.decide(round, manager);

        var certificates = commendation.certificatesOf(round);
        assertThat(certificates).extracting(Certificate::name).containsExactly(entries().getFirst().name(), "湿地里的候鸟");
        var code = certificates.getFirst().code();
        assertThat(paper("/public-notices/" + round + "/commendation.pdf")).contains("表扬名单", code).doesNotContain("科普大集");
        assertThat(browser.perform(get("/public-notices/" + round + "/commendation.docx")).andReturn().getResponse().getContentAsByteArray()).isNotEmpty();
        assertThatThrownBy(() -> commendation.withdraw(certificates.getFirst().entry(), " ", manager)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> commendation.withdraw(certificates.getFirst().entry(), "数据不实", clerk)).isInstanceOf(NotFound.class);
        assertThat(commendation.find(" " + certificates.getFirst().spaced())).contains(certificates.getFirst());
        commendation.withdraw(certificates.getFirst().entry(), "数据不实", manager);
        assertThat(commendation.find(code)).hasValueSatisfying(one -> assertThat(one.withdrawn()).isEqualTo("数据不实"));
        assertThatThrownBy(() -> commendation.withdraw(certificates.getFirst().entry(), "再次", manager)).isInstanceOf(Conflict.class);
        assertThat(commendation.find(code.substring(1) + "x")).isEmpty();
        assertThatThrownBy(() -> notices.object(round, said, UUID.randomUUID(), resident)).isInstanceOf(RuleBroken.class);
    }

    /** What the county found in a round of its own goes upwards in its order, with its reasons; the table of the city tells it. */
    @Test
    void whatAUnitFoundInARoundOfItsOwnIsCarriedUpwards() {
        var head = cast.viewer(cast.staff("周八", Role.MANAGER, north));
        assertThatThrownBy(() -> lists.carry(round, north, head)).isInstanceOf(RuleBroken.class);
        var places = List.of(new Place(Kind.UNIT, UnitKind.BASE, 1), new Place(Kind.ACTIVITY, UnitKind.BASE, 1));
        var own = rounds.announce(new NewRound(campaign, "县内推荐", null, 5, places), UUID.randomUUID(), head);
        var writer = cast.viewer(cast.staff("吴九", Role.CLERK, base));
        lists.add(own, base, Kind.UNIT, base.value(), writer);
        lists.add(own, base, Kind.ACTIVITY, first.value(), writer);
        lists.sheet(own, base, writer).of(Kind.UNIT).forEach(one -> lists.reason(one.id(), "全年开放", writer));
        lists.sheet(own, base, writer).of(Kind.ACTIVITY).forEach(one -> lists.reason(one.id(), "场场满员", writer));
        lists.handIn(own, base, writer);
        ranking.accept(own, base, head);
        assertThat(lists.carry(round, north, head)).isEqualTo(2);
        assertThat(lists.carry(round, north, head)).as("once").isZero();
        assertThat(entries()).extracting(Entry::reason).containsExactly("全年开放", "场场满员");
        lists.handIn(round, north, head);
        assertThat(tables.see(campaign, TableKind.EXCELLENT, manager).rows()).singleElement().satisfies(row -> assertThat(row.values().toString())
                .contains("湿地里的候鸟", "场场满员", "荐北县科协"));
        assertThat(tables.see(campaign, TableKind.EXCELLENT, writer).rows().getFirst().values().toString()).doesNotContain("荐北县科协");
    }

    /** Its words without blanks. */
    private String paper(String path) throws Exception {
        var answer = browser.perform(get(path).cookie(cast.signIn(person))).andExpect(status().isOk()).andReturn().getResponse();
        try (var document = Loader.loadPDF(answer.getContentAsByteArray())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", "");
        }
    }

    private void handIn() {
        lists.add(round, north, Kind.UNIT, base.value(), clerk);
        lists.add(round, north, Kind.ACTIVITY, first.value(), clerk);
        lists.add(round, north, Kind.ACTIVITY, second.value(), clerk);
        entries().forEach(entry -> lists.reason(entry.id(), "公众参与面广", clerk));
        lists.handIn(round, north, clerk);
    }

    private List<Entry> entries() {
        var sheet = lists.sheet(round, north, manager);
        return Stream.of(Kind.values()).flatMap(kind -> sheet.of(kind).stream()).toList();
    }

    private List<Entry> activities() {
        return ranking.of(round, manager).stream().filter(entry -> entry.kind() == Kind.ACTIVITY).toList();
    }

    private byte[] sealed() {
        return database.sql("select sealed from recommendations.objection where round_id = ?")
                .params(round.value())
                .query(byte[].class)
                .single();
    }

    private void overNotice() {
        database.sql("update recommendations.round set notice_ends_at = now() - interval '1 minute' where id = ?")
                .params(round.value())
                .update();
    }
}
