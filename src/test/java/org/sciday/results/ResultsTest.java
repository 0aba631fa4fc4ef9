package org.sciday.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sciday._support.Cast;
import org.sciday._support.ScidayTest;
import org.sciday._support.Season;
import org.sciday._support.Stage;
import org.sciday.activities.Activities;
import org.sciday.activities.ActivityId;
import org.sciday.campaigns.CampaignId;
import org.sciday.campaigns.Deadline.Kind;
import org.sciday.campaigns.Deadline.Subject;
import org.sciday.campaigns.Due;
import org.sciday.campaigns.Window;
import org.sciday.checkin.AdmissionId;
import org.sciday.checkin.CheckIns;
import org.sciday.checkin.EnrolledAdmission;
import org.sciday.shared.Conflict;
import org.sciday.shared.Ids;
import org.sciday.shared.InvalidInput;
import org.sciday.shared.NotAllowed;
import org.sciday.shared.NotFound;
import org.sciday.shared.Role;
import org.sciday.shared.RuleBroken;
import org.sciday.shared.UnitId;
import org.sciday.shared.Viewer;
import org.sciday.units.UnitKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ScidayTest
class ResultsTest {

    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MINUTES);
    private static final Figures FIGURES = new Figures(183, "", 1_203, 12, 8);

    @Autowired
    Results results;

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

    @Autowired
    CheckIns doors;

    private UnitId city;
    private UnitId school;
    private Viewer clerk;

    @Autowired
    Activities activities;

    @BeforeEach
    void prepare() {
        city = stage.association("滦市科协 " + Ids.next());
        school = stage.unit("第一小学 " + Ids.next(), UnitKind.SCHOOL, city);
        clerk = cast.viewer(cast.staff("何一", Role.CLERK, school));
    }

    @Test
    void figuresAreTypedOnceAndStandInTheSummary() {
        var activity = held(daysAgo(4));
        results.save(activity, FIGURES, "孩子们自己画了星图。", List.of(news()), 0, clerk);
        var sheet = summaries.see(new SummaryOf.OneActivity(activity), clerk);
        assertThat(sheet.isDrafted()).isTrue();
        assertThat(sheet.text())
                .contains("“夜访天文台”由第一小学", "市科技馆", "“千馆展览探未来”", "到场183人次。", "线上观看1,203人次。")
                .contains("科技工作者12人、科技志愿者8人参与。", "孩子们自己画了星图。", "《看星星》（晚报）");
        var unit = summaries.see(new SummaryOf.WholeUnit(campaignOf(activity), school), clerk);
        assertThat(unit.text()).contains("围绕“点亮城市”主题，共开展科普活动1项、1场。", "到场183人次。", "媒体报道1篇。", "夜访天文台");
    }

    @Test
    void takesTheCountAtTheDoorsUntilSomebodySaysWhyItIsAnother() {
        var activity = held(daysAgo(4));
        var session = activities.get(activity).details().sessions().getFirst();
        doors.enrol(List.of(new EnrolledAdmission(AdmissionId.next(), session.id(), null, 30, daysAgo(4))), Viewer.platform());
        assertThat(results.see(activity, clerk).attended()).isEqualTo(30);
        assertThat(text(activity)).contains("到场30人次，为入场核销统计。");
        var more = new Figures(45, "广场区域未核销", null, null, null);
        assertThatThrownBy(() -> results.save(activity, new Figures(45, " ", null, null, null), "", List.of(), 0, clerk))
                .isInstanceOf(InvalidInput.class);
        results.save(activity, more, "", List.of(), 0, clerk);
        assertThat(text(activity)).contains("到场45人次，其中入场核销统计为30人次，差异说明：广场区域未核销。");
    }

    private String text(ActivityId activity) {
        return summaries.see(new SummaryOf.OneActivity(activity), clerk).text();
    }

    @Test
    void saysNothingThatIsNotKnown() {
        var activity = held(daysAgo(4));
        var text = summaries.see(new SummaryOf.OneActivity(activity), clerk).text();
        assertThat(text).doesNotContain("到场", "观看", "媒体", "科技工作者", "null");
    }

    @Test
    void refusesTheSecondOfTwoEditors() {
        var activity = held(daysAgo(4));
        results.save(activity, FIGURES, "", List.of(), 0, clerk);
        assertThatThrownBy(() -> results.save(activity, FIGURES, "", List.of(), 0, clerk)).isInstanceOf(Conflict.class);
        assertThat(results.save(activity, FIGURES, "第二次", List.of(), 1, clerk).version()).isEqualTo(2);
    }

    @Test
    void takesNoResultsBeforeTheActivityBegins() {
        var activity = held(NOW.plus(2, ChronoUnit.DAYS));
        assertThatThrownBy(() -> results.save(activity, FIGURES, "", List.of(), 0, clerk)).isInstanceOf(RuleBroken.class);
    }

    @Test
    void marksALateSummaryAndTakesItAllTheSame() {
        var inTime = held(campaign(daysAgo(-2)), daysAgo(4));
        var overdue = held(campaign(daysAgo(1)), daysAgo(4));
        assertThat(handIn(inTime).late()).isFalse();
        assertThat(handIn(overdue).late()).isTrue();
        var row = database.sql("select handed_in_at is not null as done, late from results.activity_result where activity_id = :id")
                .param("id", overdue.value())
                .query()
                .singleRow();
        assertThat(row).containsEntry("done", true).containsEntry("late", true);
    }

    @Test
    void handsInOnceHoweverOftenTheButtonIsPressed() {
        var activity = held(daysAgo(4));
        var about = new SummaryOf.OneActivity(activity);
        var first = summaries.handIn(about, "到场 80 人次。", 0, clerk);
        summaries.handIn(about, "到场 80 人次。", 0, clerk);
        summaries.handIn(about, "到场 81 人次。", 1, clerk);
        assertThat(database.sql("select count(*) from results.handed_in_copy where summary_id = :id")
                        .param("id", first.id().value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
        assertThat(summaries.see(about, clerk).summary().handedInAt())
                .isCloseTo(first.handedInAt(), within(1, ChronoUnit.MILLIS));
    }

    @Test
    void countsWorkingDaysByTheHolidayPlan() {
        // 2024-09-30 was a Monday; the holidays lasted to 7 October, and Saturday the 12th was worked.
        assertThat(endOfTerm("2024-09-30T10:00:00+08:00", 5, true)).isEqualTo("2024-10-12");
        assertThat(endOfTerm("2024-09-30T10:00:00+08:00", 5, false)).isEqualTo("2024-10-05");
    }

    @Test
    void takesTheClockFromATermAfterTheActivity() {
        var due = new Due(null, null, "活动结束后3日内", 3, false, Due.Anchor.AFTER_ACTIVITY);
        var asking = Season.deadline(Kind.SUMMARY, Subject.ACTIVITY, due, List.of());
        var campaign = season.asking(city, null, window(), List.of(), List.of(asking));
        assertThat(handIn(held(campaign, daysAgo(9))).late()).isTrue();
        assertThat(handIn(held(campaign, daysAgo(2))).late()).isFalse();
    }

    @Test
    void isSeenFromAboveWrittenByItsUnitAndHiddenFromOthers() {
        var activity = held(daysAgo(4));
        var about = new SummaryOf.OneActivity(activity);
        var manager = cast.viewer(cast.staff("石二", Role.MANAGER, city));
        var neighbour = cast.viewer(cast.staff("邻三", Role.CLERK, stage.unit("第二小学 " + Ids.next(), UnitKind.SCHOOL, city)));
        assertThat(results.see(activity, manager).version()).isZero();
        assertThatThrownBy(() -> results.save(activity, FIGURES, "", List.of(), 0, manager)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> results.see(activity, neighbour)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> summaries.see(about, neighbour)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> summaries.see(new SummaryOf.WholeUnit(campaignOf(activity), school), neighbour))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void takesOverManyAtOnce() {
        var campaign = campaign(daysAgo(1));
        var list = List.of(held(campaign, daysAgo(9)), held(campaign, daysAgo(8))).stream()
                .map(id -> new Enrolment(id, FIGURES, "", List.of(news()), "已举办。", NOW.minus(Duration.ofDays(3))))
                .toList();
        results.enrol(list, Viewer.platform());
        assertThat(list).allSatisfy(entry -> {
            assertThat(results.of(entry.activity()).news()).hasSize(1);
            assertThat(summaries.see(new SummaryOf.OneActivity(entry.activity()), clerk).summary().late()).isFalse();
        });
    }

    private Summary handIn(ActivityId activity) {
        return summaries.handIn(new SummaryOf.OneActivity(activity), "已举办。", 0, clerk);
    }

    private ActivityId held(Instant startsAt) {
        return held(campaign(daysAgo(-20)), startsAt);
    }

    private ActivityId held(CampaignId campaign, Instant startsAt) {
        return season.held(campaign, school, "夜访天文台", startsAt, 1);
    }

    private CampaignId campaign(Instant summaryDue) {
        var due = Season.deadline(Kind.SUMMARY, Subject.ACTIVITY, Season.dayOf(summaryDue), List.of());
        return season.asking(city, null, window(), List.of(), List.of(due));
    }

    private static Window window() {
        return new Window(Season.dayOf(daysAgo(20)), Season.dayOf(daysAgo(-10)));
    }

    private CampaignId campaignOf(ActivityId activity) {
        return activities.get(activity).campaign();
    }

    private String endOfTerm(String start, int days, boolean working) {
        return database.sql("select (results.end_of_term(:start::timestamptz, :days, :working) at time zone 'Asia/Shanghai')::date::text")
                .param("start", start)
                .param("days", days)
                .param("working", working)
                .query(String.class)
                .single();
    }

    private static NewsLink news() {
        return new NewsLink("看星星", "https://news.example.cn/1", "晚报", null);
    }

    private static Instant daysAgo(int days) {
        return NOW.minus(days, ChronoUnit.DAYS);
    }
}
