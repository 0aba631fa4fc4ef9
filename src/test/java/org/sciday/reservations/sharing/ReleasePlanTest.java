package org.sciday.reservations.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.sciday.reservations.Sharing;
import org.sciday.reservations.Sharing.Phase;

class ReleasePlanTest {

    /** Ten in the morning at the festival's place. */
    private static final Instant START = Instant.parse("2026-09-20T02:00:00Z");

    private static final Instant EARLY = START.minus(Duration.ofDays(20));

    private static final Sharing HALF_LATER =
            sharing(10, new Phase(20, 0, LocalTime.of(8, 0)), new Phase(30, 1, LocalTime.of(18, 0)));

    @Test
    void givesTheSharesAwayAtTheirHours() {
        assertThat(ReleasePlan.of(HALF_LATER, 50, START, EARLY))
                .isEqualTo(new ReleasePlan(
                        5,
                        List.of(
                                new Release(Instant.parse("2026-09-19T10:00:00Z"), 15),
                                new Release(Instant.parse("2026-09-20T00:00:00Z"), 10))));
    }

    @Test
    void whatIsPastIsNotHeldBackAgain() {
        var evening = Instant.parse("2026-09-19T11:00:00Z");
        assertThat(ReleasePlan.of(HALF_LATER, 50, START, evening).releases()).hasSize(1);
    }

    @Test
    void aPhaseAfterTheStartHoldsNothingBack() {
        var late = sharing(0, new Phase(50, 0, LocalTime.of(12, 0)));
        assertThat(ReleasePlan.of(late, 50, START, EARLY)).isEqualTo(new ReleasePlan(0, List.of()));
    }

    @Test
    void losesNoPlaceByRounding() {
        var thirds = sharing(
                1,
                new Phase(33, 3, LocalTime.NOON),
                new Phase(33, 2, LocalTime.NOON),
                new Phase(33, 1, LocalTime.NOON));
        for (var capacity = 1; capacity <= 300; capacity++) {
            var plan = ReleasePlan.of(thirds, capacity, START, EARLY);
            var later = plan.releases().stream().mapToInt(Release::places).sum();
            assertThat(plan.walkIn() + later).isEqualTo(capacity);
            assertThat(plan.walkIn()).isEqualTo(capacity / 100);
        }
    }

    @Test
    void returnsComeWithinTheMinutesAndNotAtTheSameOne() {
        var random = new Random(7);
        var moments = random.ints(200, 0, 1)
                .mapToObj(any -> ReturnMoment.of(EARLY, 30, random))
                .toList();
        assertThat(moments)
                .allMatch(at -> !at.isBefore(EARLY.plus(Duration.ofMinutes(1)))
                        && !at.isAfter(EARLY.plus(Duration.ofMinutes(30))));
        assertThat(moments.stream().distinct().count()).isGreaterThan(20);
        assertThat(ReturnMoment.of(EARLY, 30, new Random(7))).isEqualTo(ReturnMoment.of(EARLY, 30, new Random(7)));
    }

    private static Sharing sharing(int walkIn, Phase... phases) {
        return new Sharing(List.of(phases), walkIn, 0, Sharing.USUAL.groups());
    }
}
