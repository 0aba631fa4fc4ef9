package org.sciday.reservations.rush;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.sciday.reservations.rush.WaitingRoom.Number;
import org.sciday.reservations.rush.WaitingRoom.Turn;
import org.sciday.reservations.rush.WaitingRoom.Turn.In;
import org.sciday.reservations.rush.WaitingRoom.Turn.Wait;

class WaitingRoomTest {

    private Instant now = Instant.parse("2024-09-15T04:00:00Z");
    private final WaitingRoom room = new WaitingRoom(2, () -> now);

    @Test
    void letsInAsManyAsThereIsRoomFor() {
        assertThat(room.come()).isInstanceOf(In.class);
        assertThat(room.come()).isInstanceOf(In.class);
        assertThat(waiting(room.come()).ahead()).isZero();
        assertThat(waiting(room.come()).ahead()).isEqualTo(1);
    }

    @Test
    void callsNumbersInTheirOrderAndLetsNobodyPass() {
        room.come();
        room.come();
        var first = number(room.come());
        later(1);
        var second = number(room.come());
        room.leave();
        assertThat(room.comeBack(second)).isInstanceOf(Wait.class);
        assertThat(waiting(room.come()).ahead()).isEqualTo(1);
        assertThat(room.comeBack(first)).isInstanceOf(In.class);
        later(1);
        room.leave();
        assertThat(room.comeBack(second)).isInstanceOf(In.class);
    }

    @Test
    void doesNotWaitForThoseWhoWentAway() {
        room.come();
        room.come();
        number(room.come());
        later(1);
        var second = number(room.come());
        room.leave();
        assertThat(room.comeBack(second)).isInstanceOf(Wait.class);
        later(16);
        assertThat(room.comeBack(second)).isInstanceOf(In.class);
    }

    @Test
    void estimatesByHowManyLeftLately() {
        room.come();
        room.come();
        var numbers = new ArrayList<Number>();
        for (var i = 0; i < 41; i++) {
            numbers.add(number(room.come()));
            later(0.01);
        }
        for (var i = 0; i < 20; i++) {
            later(0.25);
            room.leave();
            assertThat(room.comeBack(numbers.get(i))).isInstanceOf(In.class);
        }
        var last = waiting(room.comeBack(numbers.getLast()));
        assertThat(last.ahead()).isEqualTo(20);
        assertThat(last.estimate()).isBetween(Duration.ofSeconds(8), Duration.ofSeconds(12));
    }

    @Test
    void takesTheNumberOfAnotherNodeAtItsMoment() {
        room.come();
        room.come();
        var early = new Number(7_000, now.minusSeconds(30).toEpochMilli());
        var mine = number(room.come());
        room.leave();
        assertThat(room.comeBack(early)).isInstanceOf(In.class);
        later(1);
        room.leave();
        assertThat(room.comeBack(mine)).isInstanceOf(In.class);
    }

    private void later(double seconds) {
        now = now.plusMillis((long) (1000 * seconds));
    }

    private static Number number(Turn turn) {
        return waiting(turn).number();
    }

    private static Wait waiting(Turn turn) {
        assertThat(turn).isInstanceOf(Wait.class);
        return (Wait) turn;
    }
}
