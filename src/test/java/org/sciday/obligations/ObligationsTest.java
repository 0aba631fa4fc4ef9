package org.sciday.obligations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sciday.campaigns.Quota.Measure.ACTIVITIES;
import static org.sciday.campaigns.Quota.Measure.SESSIONS;

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
import org.sciday.activities.PublicStatus;
import org.sciday.calendar.WorkingDays;
import org.sciday.campaigns.CampaignId;
import org.sciday.campaigns.Deadline;
import org.sciday.campaigns.Deadline.Kind;
import org.sciday.campaigns.Deadline.Subject;
import org.sciday.campaigns.Extensions;
import org.sciday.campaigns.Quota;
import org.sciday.campaigns.Window;
import org.sciday.obligations.Obligation.Source;
import org.sciday.obligations.Obligation.State;
import org.sciday.results.StageId;
import org.sciday.results.Summaries;
import org.sciday.results.SummaryOf;
import org.sciday.shared.Ids;
import org.sciday.shared.NotFound;
import org.sciday.shared.Role;
import org.sciday.shared.UnitId;
import org.sciday.shared.Viewer;
import org.sciday.units.UnitKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ScidayTest
class ObligationsTest {

    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MINUTES);
    private static final Viewer PLATFORM = Viewer.platform();

    @Autowired
    Obligations obligations;

    @Autowired
    ObligationStore store;

    @Autowired
    Summaries summaries;

    @Autowired
    Season season;

    @Autowired
    Stage stage;

    @Autowired
    Cast cast;

    @Autowired
    Activities activities;

    @Autowired
    Extensions extensions;

    @Autowired
    WorkingDays days;

    @Autowired
    JdbcClient database;

    private UnitId city;
    private UnitId county;
    private UnitId school;

    @BeforeEach
    void prepare() {
        city = stage.association("滦市科协 " + Ids.next());
        county = stage.unit("北县科协 " + Ids.next(), UnitKind.COUNTY, city);
        school = stage.unit("第一小学 " + Ids.next(), UnitKind.SCHOOL, county);
    }

    @Test
    void countsWhatIsPublishedAndNotWhatIsCancelled() {
        var campaign = asking(List.of(each(UnitKind.SCHOOL, 2)), List.of());
        season.held(campaign, school, "夜访天文台", daysAgo(5), 1);
        var off = season.held(campaign, school, "观星", daysAgo(4), 1);
        assertThat(only(campaign, school).done()).isEqualTo(2);
        activities.announceStatus(off, PublicStatus.CANCELLED, "天气", PLATFORM);
        var left = only(campaign, school);
        assertThat(left.done()).isEqualTo(1);
        assertThat(left.left()).isEqualTo(1);
        assertThat(left.isOpen()).isTrue();
    }

    @Test
    void countsTheSubtreeOfACountyAndOfThoseWhoseQuotaSaysSo() {
        var host = stage.unit("市教育局 " + Ids.next(), UnitKind.HOST, city);
        var below = stage.unit("第二小学 " + Ids.next(), UnitKind.SCHOOL, host);
        var campaign = asking(
                List.of(
                        each(UnitKind.COUNTY, 10),
                        Season.quota("每个主办单位（含本系统）", List.of(UnitKind.HOST), false, 5, ACTIVITIES),
                        each(UnitKind.SCHOOL, 1)),
                List.of());
        season.held(campaign, school, "夜访天文台", daysAgo(5), 1);
        season.held(campaign, county, "科普大集", daysAgo(5), 1);
        season.held(campaign, below, "观星", daysAgo(5), 1);
        assertThat(only(campaign, county)).matches(one -> one.done() == 2 && one.withBelow());
        assertThat(only(campaign, host)).matches(one -> one.done() == 1 && one.withBelow());
        assertThat(only(campaign, school)).matches(one -> one.done() == 1 && !one.withBelow());
    }

    @Test
    void addsUpWhatManyOweTogetherAndBlamesNobodyAlone() {
        var first = stage.unit("甲基地 " + Ids.next(), UnitKind.BASE, county);
        var second = stage.unit("乙基地 " + Ids.next(), UnitKind.BASE, city);
        var campaign = asking(
                List.of(Season.quota("科普教育基地", List.of(UnitKind.BASE), true, 100, SESSIONS)),
                List.of(publishBy(daysAgo(1))));
        season.held(campaign, first, "开放日", daysAgo(20), 3);
        season.held(campaign, second, "开放日", daysAgo(20), 4);
        assertThat(only(campaign, first))
                .matches(one -> one.jointly() && one.done() == 7 && one.share() == 3 && one.state() == State.LATE);
        var manager = manager(city);
        assertThat(obligations.together(campaign, manager)).singleElement().matches(one -> one.done() == 7);
        assertThat(obligations.standings(campaign, StandingFilter.NONE, 1, manager).all()).isZero();
    }

    @Test
    void countsWhatJoinedTheActionThatAQuotaNames() {
        var base = stage.unit("甲基地 " + Ids.next(), UnitKind.BASE, county);
        var named = "科普教育基地（千馆展览探未来）";
        var campaign = asking(
                List.of(
                        Season.quota(named, List.of(UnitKind.BASE), true, 100, SESSIONS),
                        Season.quota(named, List.of(UnitKind.COUNTY), false, 2, ACTIVITIES),
                        Season.quota("每个基地", List.of(UnitKind.BASE), false, 2, ACTIVITIES)),
                List.of());
        season.held(campaign, base, "开放日", daysAgo(20), 3);
        leave(season.held(campaign, base, "不属于联合行动", daysAgo(20), 4));
        assertThat(of(campaign, base)).extracting(Obligation::done).containsExactly(3, 2);
        assertThat(only(campaign, county)).matches(one -> one.withBelow() && one.done() == 1);
        season.rename(campaign, "走进科技场馆");
        assertThat(of(campaign, base)).as("whatever the action is called").extracting(Obligation::done).containsExactly(3, 2);
    }

    @Test
    void moreTimeGrantedAfterwardsDoesNotMakeWhatWasLatePunctual() {
        var asked = Season.deadline(Kind.INTENTION, Subject.ACTIVITY, Season.dayOf(daysAgo(20)), List.of(UnitKind.SCHOOL));
        var campaign = asking(List.of(), List.of(asked));
        season.held(campaign, school, "夜访天文台", daysAgo(9), 1);
        assertThat(only(campaign, school).state()).isEqualTo(State.LATE_DONE);
        var until = Season.dayOf(daysAgo(-10));
        while (!days.isWorking(until)) {
            until = until.plusDays(1);
        }
        extensions.grant(campaign, only(campaign, school).sourceId(), school, "活动意向", null, until, "停电", manager(county));
        assertThat(only(campaign, school).state()).isEqualTo(State.LATE_DONE);
    }

    private void leave(ActivityId activity) {
        database.sql("delete from activities.joined_action where activity_id = :activity")
                .param("activity", activity.value())
                .update();
    }

    @Test
    void tellsTheStateByTheClock() {
        var due = daysAgo(-30);
        var campaign = asking(List.of(each(UnitKind.SCHOOL, 1)), List.of(publishBy(due)));
        var end = only(campaign, school).dueAt();
        assertThat(stateAt(campaign, end.minus(8, ChronoUnit.DAYS))).isEqualTo(State.OPEN);
        assertThat(stateAt(campaign, end.minus(7, ChronoUnit.DAYS).plusSeconds(1))).isEqualTo(State.DUE_SOON);
        assertThat(stateAt(campaign, end)).isEqualTo(State.DUE_SOON);
        assertThat(stateAt(campaign, end.plusSeconds(1))).isEqualTo(State.LATE);
        season.held(campaign, school, "夜访天文台", daysAgo(5), 1);
        assertThat(stateAt(campaign, end.plusSeconds(1))).isEqualTo(State.DONE);
    }

    @Test
    void bindsAUnitByTheLowestCampaignThatReachesIt() {
        var above = asking(List.of(each(UnitKind.SCHOOL, 1)), List.of());
        var own = season.asking(county, above, window(), List.of(each(UnitKind.SCHOOL, 3)), List.of());
        var elsewhere = stage.unit("第九小学 " + Ids.next(), UnitKind.SCHOOL, city);
        var clerk = clerk(school);
        assertThat(obligations.ofUnit(school, clerk)).singleElement().matches(duties -> duties.campaign().id().equals(own));
        assertThat(only(above, school).owed()).isEqualTo(3);
        assertThat(only(above, elsewhere).owed()).isEqualTo(1);
    }

    @Test
    void owesASummaryOfEachEndedActivityAndOfTheUnit() {
        var campaign = asking(
                List.of(),
                List.of(
                        Season.deadline(Kind.SUMMARY, Subject.ACTIVITY, Season.dayOf(daysAgo(1)), List.of()),
                        Season.deadline(Kind.SUMMARY, Subject.UNIT, Season.dayOf(daysAgo(-3)), List.of())));
        assertThat(of(campaign, school)).isEmpty();
        var activity = season.held(campaign, school, "夜访天文台", daysAgo(5), 1);
        season.held(campaign, school, "观星", daysAgo(-5), 1);
        assertThat(line(campaign, school, Source.ACTIVITY_SUMMARY))
                .matches(one -> one.owed() == 1 && one.done() == 0 && one.state() == State.LATE);
        assertThat(line(campaign, school, Source.UNIT_SUMMARY)).matches(one -> one.owed() == 1 && one.state() == State.DUE_SOON);
        var clerk = clerk(school);
        summaries.handIn(new SummaryOf.OneActivity(activity), "已举办。", 0, clerk);
        summaries.handIn(new SummaryOf.WholeUnit(campaign, school), "已完成。", 0, clerk);
        assertThat(line(campaign, school, Source.ACTIVITY_SUMMARY).state()).isEqualTo(State.LATE_DONE);
        assertThat(line(campaign, school, Source.UNIT_SUMMARY).state()).isEqualTo(State.DONE);
    }

    @Test
    void owesEachStageOfASummaryByItsOwnHandIn() {
        var interim = stageOf("提交阶段性总结", daysAgo(1));
        var last = stageOf("提交全面总结", daysAgo(-20));
        var campaign = asking(List.of(each(UnitKind.SCHOOL, 1)), List.of(interim, last));
        assertThat(stages(campaign)).extracting(Obligation::state).containsExactly(State.LATE, State.OPEN);
        var first = stages(campaign).getFirst();
        assertThat(first).matches(one -> one.what().contains("阶段性") && one.href().endsWith("?stage=" + one.sourceId()));
        summaries.handIn(
                new SummaryOf.WholeUnit(campaign, school, new StageId(first.sourceId())), "过半。", 0, clerk(school));
        assertThat(stages(campaign)).extracting(Obligation::state).containsExactly(State.LATE_DONE, State.OPEN);
    }

    @Test
    void showsAManagerTheirOwnScopeOnly() {
        var other = stage.unit("南县科协 " + Ids.next(), UnitKind.COUNTY, city);
        var campaign = asking(List.of(each(UnitKind.SCHOOL, 1), each(UnitKind.COUNTY, 1)), List.of(publishBy(daysAgo(1))));
        season.held(campaign, school, "夜访天文台", daysAgo(5), 1);
        var all = obligations.standings(campaign, StandingFilter.NONE, 1, manager(city));
        assertThat(all.page().items()).extracting(Standing::unit).containsExactlyInAnyOrder(county, school, other);
        assertThat(all.count(State.LATE)).isEqualTo(1);
        assertThat(all.count(State.DONE)).isEqualTo(2);
        var below = obligations.standings(campaign, StandingFilter.NONE, 1, manager(county));
        assertThat(below.page().items()).extracting(Standing::unit).containsExactlyInAnyOrder(county, school);
        var late = new StandingFilter(null, null, State.LATE);
        assertThat(obligations.standings(campaign, late, 1, manager(city)).page().items())
                .extracting(Standing::unit)
                .containsExactly(other);
        assertThat(obligations.of(campaign, List.of(other), manager(county))).isEmpty();
    }

    @Test
    void hidesAUnitFromItsNeighboursAndACampaignFromStrangers() {
        var campaign = asking(List.of(each(UnitKind.SCHOOL, 1)), List.of());
        var neighbour = clerk(stage.unit("第二小学 " + Ids.next(), UnitKind.SCHOOL, county));
        assertThatThrownBy(() -> obligations.ofUnit(school, neighbour)).isInstanceOf(NotFound.class);
        var stranger = manager(stage.association("别市科协 " + Ids.next()));
        assertThatThrownBy(() -> obligations.standings(campaign, StandingFilter.NONE, 1, stranger))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> obligations.ofUnit(campaign, school, stranger)).isInstanceOf(NotFound.class);
    }

    private CampaignId asking(List<Quota> quotas, List<Deadline> deadlines) {
        return season.asking(city, null, window(), quotas, deadlines);
    }

    private static Quota each(UnitKind kind, int atLeast) {
        return Season.quota("每个单位", List.of(kind), false, atLeast, ACTIVITIES);
    }

    private static Deadline publishBy(Instant day) {
        return Season.deadline(Kind.PUBLISH, Subject.ACTIVITY, Season.dayOf(day), List.of());
    }

    private static Window window() {
        return new Window(Season.dayOf(daysAgo(20)), Season.dayOf(daysAgo(-40)));
    }

    private List<Obligation> of(CampaignId campaign, UnitId unit) {
        return store.list(campaign, unit, List.of(unit), Reading.COUNTED, NOW);
    }

    private Obligation only(CampaignId campaign, UnitId unit) {
        var all = of(campaign, unit);
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private Obligation line(CampaignId campaign, UnitId unit, Source source) {
        return of(campaign, unit).stream().filter(one -> one.source() == source).findFirst().orElseThrow();
    }

    private List<Obligation> stages(CampaignId campaign) {
        return of(campaign, school).stream().filter(one -> one.source() == Source.UNIT_SUMMARY).toList();
    }

    private static Deadline stageOf(String what, Instant day) {
        var some = Season.deadline(Kind.SUMMARY, Subject.UNIT, Season.dayOf(day), List.of());
        return new Deadline(
                some.id(), null, some.kind(), some.subject(), what, null, List.of(), false, some.due(), some.delivery(), null,
                null);
    }

    private State stateAt(CampaignId campaign, Instant now) {
        return store.list(campaign, school, List.of(school), Reading.COUNTED, now).getFirst().state();
    }

    private Viewer manager(UnitId unit) {
        return cast.viewer(cast.staff("石二", Role.MANAGER, unit));
    }

    private Viewer clerk(UnitId unit) {
        return cast.viewer(cast.staff("何一", Role.CLERK, unit));
    }

    private static Instant daysAgo(int days) {
        return NOW.minus(days, ChronoUnit.DAYS);
    }
}
