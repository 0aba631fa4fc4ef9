package org.sciday.reservations.rush;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.sciday._support.ScidayTest;
import org.sciday.secrets.Vault;
import org.sciday.shared.Festival;
import org.springframework.beans.factory.annotation.Autowired;

@ScidayTest
class PatienceTest {

    private static final Instant NOON = Instant.parse("2024-09-15T04:00:00Z");
    private static final RushSettings SETTINGS = new RushSettings(3, 5, 10);

    @Autowired
    Vault vault;

    @Test
    void isShownByWork() {
        var riddle = at(0).riddle("pass");
        var solution = LongStream.iterate(0, n -> n + 1)
                .mapToObj(Long::toString)
                .filter(number -> Patience.isSolution(riddle, number, 10))
                .findFirst()
                .orElseThrow();
        assertThat(at(1).isShown(riddle, solution, "pass")).isTrue();
        assertThat(at(1).isShown(riddle, solution + "0", "pass")).isFalse();
        assertThat(at(1).isShown(riddle, solution, "another pass")).isFalse();
        assertThat(at(200).isShown(riddle, solution, "pass")).isFalse();
    }

    @Test
    void isShownByWaiting() {
        var riddle = at(0).riddle("pass");
        assertThat(at(29).isShown(riddle, "", "pass")).isFalse();
        assertThat(at(30).isShown(riddle, "", "pass")).isTrue();
        assertThat(at(30).isShown("x" + riddle, "", "pass")).isFalse();
    }

    @Test
    void aPersonHasASmallBudgetAndAnAddressALargeOne() {
        var budgets = new Budgets(SETTINGS);
        for (var i = 0; i < 3; i++) {
            assertThat(budgets.waitOf("pass")).isZero();
        }
        assertThat(budgets.waitOf("pass")).isBetween(Duration.ofSeconds(1), Duration.ofSeconds(21));
        assertThat(budgets.waitOf("another pass")).isZero();
        for (var i = 0; i < 5; i++) {
            assertThat(budgets.isUsual("10.0.0.1")).isTrue();
        }
        assertThat(budgets.isUsual("10.0.0.1")).isFalse();
    }

    private Patience at(long seconds) {
        return new Patience(vault, SETTINGS, Clock.fixed(NOON.plusSeconds(seconds), Festival.ZONE));
    }
}
