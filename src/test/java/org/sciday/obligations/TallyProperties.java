package org.sciday.obligations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sciday._support.Histories;
import org.sciday._support.History;
import org.sciday._support.ScidayTest;
import org.sciday._support.Stage;
import org.sciday.campaigns.CampaignId;
import org.sciday.shared.UnitId;
import org.sciday.units.UnitKind;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Random histories of a small festival: after every step the tally, in which only what was written since was counted again, says what counting
 * says, to every head, of every campaign; and so it does when it is taken anew.
 */
@ScidayTest
class TallyProperties {

    private static final int STEPS = 25;
    private static final List<StandingFilter> FILTERS = List.of(
            StandingFilter.NONE,
            new StandingFilter(UnitKind.SCHOOL, null, null),
            new StandingFilter(null, Stage.LUBEI, Obligation.State.OPEN));

    @Autowired
    Tallies tallies;

    @Autowired
    ObligationStore lines;

    @Autowired
    StandingStore standings;

    @Autowired
    KeptStandingStore kept;

    @Autowired
    Histories histories;

    static List<Long> seeds() {
        return List.of(20240915L, new Random().nextLong());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theTallySaysWhatCountingSays(long seed) {
        var history = histories.begin(seed);
        tallies.take(history.root(), history.now());
        histories.keepForAll(history.root());
        for (var step = 0; step < STEPS; step++) {
            var told = "seed %d, step %d (%s)".formatted(seed, step, history.step());
            tallies.take(history.root(), history.now());
            compare(history, told);
            if (step % 5 == 4) {
                compareKept(history, told);
            }
        }
        tallies.takeAnew(history.root(), history.now());
        compare(history, "seed %d, taken anew".formatted(seed));
        assertThat(owed(history, history.root(), history.heads().getFirst(), Reading.KEPT)).isNotEmpty();
    }

    private void compare(History history, String told) {
        for (var campaign : history.campaigns()) {
            for (var head : history.heads()) {
                assertThat(owed(history, campaign, head, Reading.KEPT))
                        .as(told)
                        .isEqualTo(owed(history, campaign, head, Reading.COUNTED));
                assertThat(lines.together(campaign, head, Reading.KEPT, history.now()))
                        .as(told)
                        .usingRecursiveFieldByFieldElementComparatorIgnoringFields("unit", "share")
                        .isEqualTo(lines.together(campaign, head, Reading.COUNTED, history.now()));
                assertThat(page(history, campaign, head, StandingFilter.NONE, Reading.KEPT))
                        .as(told)
                        .isEqualTo(page(history, campaign, head, StandingFilter.NONE, Reading.COUNTED));
            }
        }
    }

    private void compareKept(History history, String told) {
        for (var head : history.heads()) {
            for (var filter : FILTERS) {
                kept.page(history.root(), head, filter, 1, 1_000, history.now())
                        .ifPresent(page -> assertThat(page)
                                .as("%s, %s", told, filter)
                                .isEqualTo(page(history, history.root(), head, filter, Reading.COUNTED)));
            }
        }
        var top = history.heads().getFirst();
        assertThat(kept.page(history.root(), top, StandingFilter.NONE, 1, 50, history.now())).isPresent();
    }

    private List<Obligation> owed(History history, CampaignId campaign, UnitId head, Reading reading) {
        return lines.list(campaign, head, history.all(), reading, history.now());
    }

    private Standings page(History history, CampaignId campaign, UnitId head, StandingFilter filter, Reading reading) {
        return standings.page(campaign, head, filter, 1, 1_000, reading, history.now());
    }
}
