package org.sciday.obligations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sciday.obligations.DutyScene.daysAgo;
import static org.sciday.obligations.DutyScene.each;
import static org.sciday.obligations.DutyScene.publishBy;
import static org.sciday.obligations.DutyScene.stageOf;

import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sciday._support.Cast;
import org.sciday._support.ScidayTest;
import org.sciday._support.Season;
import org.sciday._support.Stage;
import org.sciday.calendar.WorkingDays;
import org.sciday.campaigns.Deadline.Kind;
import org.sciday.campaigns.Deadline.Subject;
import org.sciday.campaigns.Extensions;
import org.sciday.obligations.Obligation.Source;
import org.sciday.obligations.Obligation.State;
import org.sciday.results.StageId;
import org.sciday.results.Summaries;
import org.sciday.results.SummaryOf;
import org.sciday.units.UnitKind;
import org.springframework.beans.factory.annotation.Autowired;

/** When what is owed is due, and what was late stays late. */
@ScidayTest
class DutyClocksTest {

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
    Extensions extensions;

    @Autowired
    WorkingDays days;

    private DutyScene scene;

    @BeforeEach
    void prepare() {
        scene = new DutyScene(stage, season, cast, store);
    }

    @Test
    void moreTimeGrantedAfterwardsDoesNotMakeWhatWasLatePunctual() {
        var asked = Season.deadline(Kind.INTENTION, Subject.ACTIVITY, Season.dayOf(daysAgo(20)), List.of(UnitKind.SCHOOL));
        var campaign = scene.asking(List.of(), List.of(asked));
        season.held(campaign, scene.school, "夜访天文台", daysAgo(9), 1);
        assertThat(scene.only(campaign, scene.school).state()).isEqualTo(State.LATE_DONE);
        var until = Season.dayOf(daysAgo(-10));
        while (!days.isWorking(until)) {
            until = until.plusDays(1);
        }
        extensions.grant(campaign, scene.only(campaign, scene.school).sourceId(), scene.school, "活动意向", null, until, "停电", scene.manager(scene.county));
        assertThat(scene.only(campaign, scene.school).state()).isEqualTo(State.LATE_DONE);
    }

    @Test
    void tellsTheStateByTheClock() {
        var due = daysAgo(-30);
        var campaign = scene.asking(List.of(each(UnitKind.SCHOOL, 1)), List.of(publishBy(due)));
        var end = scene.only(campaign, scene.school).dueAt();
        assertThat(scene.stateAt(campaign, end.minus(8, ChronoUnit.DAYS))).isEqualTo(State.OPEN);
        assertThat(scene.stateAt(campaign, end.minus(7, ChronoUnit.DAYS).plusSeconds(1))).isEqualTo(State.DUE_SOON);
        assertThat(scene.stateAt(campaign, end)).isEqualTo(State.DUE_SOON);
        assertThat(scene.stateAt(campaign, end.plusSeconds(1))).isEqualTo(State.LATE);
        season.held(campaign, scene.school, "夜访天文台", daysAgo(5), 1);
        assertThat(scene.stateAt(campaign, end.plusSeconds(1))).isEqualTo(State.DONE);
    }

    @Test
    void owesASummaryOfEachEndedActivityAndOfTheUnit() {
        var campaign = scene.asking(
                List.of(),
                List.of(
                        Season.deadline(Kind.SUMMARY, Subject.ACTIVITY, Season.dayOf(daysAgo(1)), List.of()),
                        Season.deadline(Kind.SUMMARY, Subject.UNIT, Season.dayOf(daysAgo(-3)), List.of())));
        assertThat(scene.of(campaign, scene.school)).isEmpty();
        var activity = season.held(campaign, scene.school, "夜访天文台", daysAgo(5), 1);
        season.held(campaign, scene.school, "观星", daysAgo(-5), 1);
        assertThat(scene.line(campaign, scene.school, Source.ACTIVITY_SUMMARY))
                .matches(one -> one.owed() == 1 && one.done() == 0 && one.state() == State.LATE);
        assertThat(scene.line(campaign, scene.school, Source.UNIT_SUMMARY)).matches(one -> one.owed() == 1 && one.state() == State.DUE_SOON);
        var clerk = scene.clerk(scene.school);
        summaries.handIn(new SummaryOf.OneActivity(activity), "已举办。", 0, clerk);
        summaries.handIn(new SummaryOf.WholeUnit(campaign, scene.school), "已完成。", 0, clerk);
        assertThat(scene.line(campaign, scene.school, Source.ACTIVITY_SUMMARY).state()).isEqualTo(State.LATE_DONE);
        assertThat(scene.line(campaign, scene.school, Source.UNIT_SUMMARY).state()).isEqualTo(State.DONE);
    }

    @Test
    void owesEachStageOfASummaryByItsOwnHandIn() {
        var interim = stageOf("提交阶段性总结", daysAgo(1));
        var last = stageOf("提交全面总结", daysAgo(-20));
        var campaign = scene.asking(List.of(each(UnitKind.SCHOOL, 1)), List.of(interim, last));
        assertThat(scene.stages(campaign)).extracting(Obligation::state).containsExactly(State.LATE, State.OPEN);
        var first = scene.stages(campaign).getFirst();
        assertThat(first).matches(one -> one.what().contains("阶段性") && one.href().endsWith("?stage=" + one.sourceId()));
        summaries.handIn(
                new SummaryOf.WholeUnit(campaign, scene.school, new StageId(first.sourceId())), "过半。", 0, scene.clerk(scene.school));
        assertThat(scene.stages(campaign)).extracting(Obligation::state).containsExactly(State.LATE_DONE, State.OPEN);
    }
}
