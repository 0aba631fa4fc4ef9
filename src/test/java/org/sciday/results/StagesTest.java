package org.sciday.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sciday._support.Cast;
import org.sciday._support.ScidayTest;
import org.sciday._support.Season;
import org.sciday._support.Stage;
import org.sciday.campaigns.CampaignId;
import org.sciday.campaigns.Deadline;
import org.sciday.campaigns.Due;
import org.sciday.campaigns.Window;
import org.sciday.shared.Ids;
import org.sciday.shared.InvalidInput;
import org.sciday.shared.Role;
import org.sciday.shared.UnitId;
import org.sciday.shared.Viewer;
import org.sciday.units.UnitKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ScidayTest
class StagesTest {

    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MINUTES);

    @Autowired
    Summaries summaries;

    @Autowired
    Season season;

    @Autowired
    Stage stage;

    @Autowired
    Cast cast;

    @Autowired
    JdbcClient database;

    private final Deadline interim = asked("报送阶段性总结", -3);
    private final Deadline last = asked("报送全面总结", 9);
    private UnitId school;
    private Viewer clerk;
    private CampaignId campaign;

    @BeforeEach
    void prepare() {
        var city = stage.association("滦市科协 " + Ids.next());
        school = stage.unit("第一小学 " + Ids.next(), UnitKind.SCHOOL, city);
        clerk = cast.viewer(cast.staff("何一", Role.CLERK, school));
        var window = new Window(Season.dayOf(days(-20)), Season.dayOf(days(10)));
        campaign = season.asking(city, null, window, List.of(), List.of(last, interim));
        season.held(campaign, school, "夜访天文台", days(-4), 1);
    }

    @Test
    void asksForEachStageByItsOwnClock() {
        var stages = summaries.see(about(null), clerk).stages();
        assertThat(stages).extracting(org.sciday.results.Stage::what).containsExactly("报送阶段性总结", "报送全面总结");
        var first = about(stages.getFirst().id());
        assertThat(summaries.see(first, clerk).text()).startsWith("截至").contains("科普活动1项");
        assertThat(summaries.handIn(first, "先开展了一项。", 0, clerk).late()).isTrue();
        assertThat(summaries.see(about(null), clerk).summary().isHandedIn()).isFalse();
        assertThat(summaries.handIn(about(null), "全部开展完毕。", 0, clerk).late()).isFalse();
        assertThat(summaries.see(first, clerk).text()).isEqualTo("先开展了一项。");
        assertThat(lines("results.summary_line")).isEqualTo(2);
        assertThat(lines("results.unit_summary")).isEqualTo(2);
        assertThat(lines("results.handed_in_summary")).isEqualTo(1);
    }

    @Test
    void keepsWhatWasHandedInForAStageThatIsAskedNoMore() {
        var stages = summaries.see(about(null), clerk).stages();
        summaries.handIn(about(stages.getFirst().id()), "先开展了一项。", 0, clerk);
        season.ask(campaign, List.of(last));
        var now = summaries.see(about(null), clerk).stages();
        assertThat(now).hasSize(2).last().satisfies(old -> {
            assertThat(old.isHandedIn()).isTrue();
            assertThat(summaries.see(about(old.id()), clerk).text()).isEqualTo("先开展了一项。");
        });
    }

    @Test
    void takesWhatWasHandedInBeforeAnythingWasAskedForTheLast() {
        season.ask(campaign, List.of());
        summaries.handIn(about(null), "全部开展完毕。", 0, clerk);
        season.ask(campaign, List.of(interim, last));
        var stages = summaries.see(about(null), clerk).stages();
        assertThat(stages).extracting(org.sciday.results.Stage::isHandedIn).containsExactly(false, true);
        summaries.handIn(about(null), "又补了一句。", 1, clerk);
        assertThat(summaries.see(about(null), clerk).stages()).hasSize(2);
    }

    @Test
    void asksWhyANumberDiffersFromWhatWasCounted() {
        var draft = summaries.see(about(null), clerk).text();
        var unexplained = List.of(new Correction(UnitFigure.ATTENDED, 500, " "));
        assertThatThrownBy(() -> summaries.save(about(null), draft, unexplained, 0, clerk))
                .isInstanceOf(InvalidInput.class);
        var counted = new Correction(UnitFigure.ACTIVITIES, 1, "");
        var explained = new Correction(UnitFigure.ATTENDED, 500, "广场区域人工清点");
        summaries.handIn(about(null), draft, List.of(counted, explained), 0, clerk);
        var sheet = summaries.see(about(null), clerk);
        assertThat(sheet.text()).contains("到场500人次。", "到场人次平台统计为0，差异说明：广场区域人工清点。");
        assertThat(sheet.figures()).filteredOn(line -> line.correction() != null).hasSize(1);
    }

    private SummaryOf.WholeUnit about(StageId stage) {
        return new SummaryOf.WholeUnit(campaign, school, stage);
    }

    private int lines(String view) {
        return database.sql("select count(*) from " + view + " where campaign_id = :campaign and unit_id = :unit")
                .param("campaign", campaign.value())
                .param("unit", school.value())
                .query(Integer.class)
                .single();
    }

    private static Deadline asked(String what, int inDays) {
        var due = Due.on(Season.dayOf(days(inDays)), LocalTime.of(17, 0));
        return Season.deadline(Deadline.Kind.SUMMARY, Deadline.Subject.UNIT, what, due, List.of());
    }

    private static Instant days(int from) {
        return NOW.plus(from, ChronoUnit.DAYS);
    }
}
