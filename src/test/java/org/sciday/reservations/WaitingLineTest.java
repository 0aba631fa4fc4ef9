package org.sciday.reservations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WaitingLineTest {

    private final Waiter family = waiter(4, 0);
    private final Waiter couple = waiter(2, 0);
    private final Waiter single = waiter(1, 0);

    @Test
    void servesInOrderWhatFits() {
        var turn = line(family, couple, single).serve(6);
        assertThat(turn.promoted()).containsExactly(family, couple);
        assertThat(turn.passed()).isEmpty();
    }

    @Test
    void letsSmallerPartiesPassAndCountsIt() {
        var turn = line(family, couple, single).serve(3);
        assertThat(turn.promoted()).containsExactly(couple, single);
        assertThat(turn.passed()).containsExactly(new Waiter(family.id(), 4, 2));
    }

    @Test
    void keepsPlacesForAPartyThatWasPassedOftenEnough() {
        var patientNoMore = waiter(4, 3);
        assertThat(line(patientNoMore, single).serve(3).promoted()).isEmpty();
        assertThat(line(patientNoMore, single).serve(4).promoted()).containsExactly(patientNoMore);
    }

    @Test
    void stopsPassingWithinOneTurn() {
        var almost = waiter(4, 2);
        var turn = line(almost, waiter(1, 0), single).serve(3);
        assertThat(turn.promoted()).hasSize(1);
        assertThat(turn.passed()).containsExactly(new Waiter(almost.id(), 4, 3));
    }

    @Test
    void leavesAsideWhatCanNeverFit() {
        var turn = new WaitingLine(List.of(waiter(4, 3), single), 3, 3).serve(1);
        assertThat(turn.promoted()).containsExactly(single);
        assertThat(turn.passed()).isEmpty();
    }

    private static WaitingLine line(Waiter... waiters) {
        return new WaitingLine(List.of(waiters), 100, 3);
    }

    private static Waiter waiter(int people, int passedOver) {
        return new Waiter(ReservationId.next(), people, passedOver);
    }
}
