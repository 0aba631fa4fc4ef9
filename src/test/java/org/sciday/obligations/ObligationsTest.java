package org.sciday.obligations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sciday.campaigns.Quota.Measure.ACTIVITIES;
import static org.sciday.campaigns.Quota.Measure.SESSIONS;
import static org.sciday.obligations.DutyScene.daysAgo;
import static org.sciday.obligations.DutyScene.each;
import static org.sciday.obligations.DutyScene.publishBy;
import static org.sciday.obligations.DutyScene.window;

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
import org.sciday.obligations.Obligation.State;
import org.sciday.shared.Ids;
import org.sciday.shared.NotFound;
import org.sciday.shared.Viewer;
import org.sciday.units.UnitKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ScidayTest
class ObligationsTest {

    private static final Viewer PLATFORM = Viewer.platform();

    @Autowired
    Obligations obligations;

    @Autowired
    ObligationStore store;

    @Autowired
    Season season;

    @Autowired
    Stage stage;

    @Autowired
    Cast cast;

    @Autowired
    Activities activities;

    @Autowired
    JdbcClient database;

    private DutyScene scene;

    @BeforeEach
    void prepare() {
        scene = new DutyScene(stage, season, cast, store);
    }

    @Test
    void countsWhatIsPublishedAndNotWhatIsCancelled() {
        var campaign = scene.asking(List.of(each(UnitKind.SCHOOL, 2)), List.of());
        season.held(campaign, scene.school, "夜访天文台", daysAgo(5), 1);
        var off = season.held(campaign, scene.school, "观星", daysAgo(4), 1);
        assertThat(scene.only(campaign, scene.school).done()).isEqualTo(2);
        activities.announceStatus(off, PublicStatus.CANCELLED, "天气", PLATFORM);
        var left = scene.only(campaign, scene.school);
        assertThat(left.done()).isEqualTo(1);
        assertThat(left.left()).isEqualTo(1);
        assertThat(left.isOpen()).isTrue();
    }

    @Test
    void countsTheSubtreeOfACountyAndOfThoseWhoseQuotaSaysSo() {
        var host = stage.unit("市教育局 " + Ids.next(), UnitKind.HOST, scene.city);
        var below = stage.unit("第二小学 " + Ids.next(), UnitKind.SCHOOL, host);
        var campaign = scene.asking(
                List.of(
                        each(UnitKind.COUNTY, 10),
                        Season.quota("每个主办单位（含本系统）", List.of(UnitKind.HOST), false, 5, ACTIVITIES),
                        each(UnitKind.SCHOOL, 1)),
                List.of());
        season.held(campaign, scene.school, "夜访天文台", daysAgo(5), 1);
        season.held(campaign, scene.county, "科普大集", daysAgo(5), 1);
        season.held(campaign, below, "观星", daysAgo(5), 1);
        assertThat(scene.only(campaign, scene.county)).matches(one -> one.done() == 2 && one.withBelow());
        assertThat(scene.only(campaign, host)).matches(one -> one.done() == 1 && one.withBelow());
        assertThat(scene.only(campaign, scene.school)).matches(one -> one.done() == 1 && !one.withBelow());
    }

    @Test
    void addsUpWhatManyOweTogetherAndBlamesNobodyAlone() {
        var first = stage.unit("甲基地 " + Ids.next(), UnitKind.BASE, scene.county);
        var second = stage.unit("乙基地 " + Ids.next(), UnitKind.BASE, scene.city);
        var campaign = scene.asking(
                List.of(Season.quota("科普教育基地", List.of(UnitKind.BASE), true, 100, SESSIONS)),
                List.of(publishBy(daysAgo(1))));
        season.held(campaign, first, "开放日", daysAgo(20), 3);
        season.held(campaign, second, "开放日", daysAgo(20), 4);
        assertThat(scene.only(campaign, first))
                .matches(one -> one.jointly() && one.done() == 7 && one.share() == 3 && one.state() == State.LATE);
        var manager = scene.manager(scene.city);
        assertThat(obligations.together(campaign, manager)).singleElement().matches(one -> one.done() == 7);
        assertThat(obligations.standings(campaign, StandingFilter.NONE, 1, manager).all()).isZero();
    }

    @Test
    void countsWhatJoinedTheActionThatAQuotaNames() {
        var base = stage.unit("甲基地 " + Ids.next(), UnitKind.BASE, scene.county);
        var named = "科普教育基地（千馆展览探未来）";
        var campaign = scene.asking(
                List.of(
                        Season.quota(named, List.of(UnitKind.BASE), true, 100, SESSIONS),
                        Season.quota(named, List.of(UnitKind.COUNTY), false, 2, ACTIVITIES),
                        Season.quota("每个基地", List.of(UnitKind.BASE), false, 2, ACTIVITIES)),
                List.of());
        season.held(campaign, base, "开放日", daysAgo(20), 3);
        leave(season.held(campaign, base, "不属于联合行动", daysAgo(20), 4));
        assertThat(scene.of(campaign, base)).extracting(Obligation::done).containsExactly(3, 2);
        assertThat(scene.only(campaign, scene.county)).matches(one -> one.withBelow() && one.done() == 1);
        season.rename(campaign, "走进科技场馆");
        assertThat(scene.of(campaign, base)).as("whatever the action is called").extracting(Obligation::done).containsExactly(3, 2);
    }

    @Test
    void bindsAUnitByTheLowestCampaignThatReachesIt() {
        var above = scene.asking(List.of(each(UnitKind.SCHOOL, 1)), List.of());
        var own = season.asking(scene.county, above, window(), List.of(each(UnitKind.SCHOOL, 3)), List.of());
        var elsewhere = stage.unit("第九小学 " + Ids.next(), UnitKind.SCHOOL, scene.city);
        var clerk = scene.clerk(scene.school);
        assertThat(obligations.ofUnit(scene.school, clerk)).singleElement().matches(duties -> duties.campaign().id().equals(own));
        assertThat(scene.only(above, scene.school).owed()).isEqualTo(3);
        assertThat(scene.only(above, elsewhere).owed()).isEqualTo(1);
    }

    @Test
    void showsAManagerTheirOwnScopeOnly() {
        var other = stage.unit("南县科协 " + Ids.next(), UnitKind.COUNTY, scene.city);
        var campaign = scene.asking(List.of(each(UnitKind.SCHOOL, 1), each(UnitKind.COUNTY, 1)), List.of(publishBy(daysAgo(1))));
        season.held(campaign, scene.school, "夜访天文台", daysAgo(5), 1);
        var all = obligations.standings(campaign, StandingFilter.NONE, 1, scene.manager(scene.city));
        assertThat(all.page().items()).extracting(Standing::unit).containsExactlyInAnyOrder(scene.county, scene.school, other);
        assertThat(all.count(State.LATE)).isEqualTo(1);
        assertThat(all.count(State.DONE)).isEqualTo(2);
        var below = obligations.standings(campaign, StandingFilter.NONE, 1, scene.manager(scene.county));
        assertThat(below.page().items()).extracting(Standing::unit).containsExactlyInAnyOrder(scene.county, scene.school);
        var late = new StandingFilter(null, null, State.LATE);
        assertThat(obligations.standings(campaign, late, 1, scene.manager(scene.city)).page().items())
                .extracting(Standing::unit)
                .containsExactly(other);
        assertThat(obligations.of(campaign, List.of(other), scene.manager(scene.county))).isEmpty();
    }

    @Test
    void hidesAUnitFromItsNeighboursAndACampaignFromStrangers() {
        var campaign = scene.asking(List.of(each(UnitKind.SCHOOL, 1)), List.of());
        var neighbour = scene.clerk(stage.unit("第二小学 " + Ids.next(), UnitKind.SCHOOL, scene.county));
        assertThatThrownBy(() -> obligations.ofUnit(scene.school, neighbour)).isInstanceOf(NotFound.class);
        var stranger = scene.manager(stage.association("别市科协 " + Ids.next()));
        assertThatThrownBy(() -> obligations.standings(campaign, StandingFilter.NONE, 1, stranger))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> obligations.ofUnit(campaign, scene.school, stranger)).isInstanceOf(NotFound.class);
    }

    private void leave(ActivityId activity) {
        database.sql("delete from activities.joined_action where activity_id = :activity")
                .param("activity", activity.value())
                .update();
    }
}
