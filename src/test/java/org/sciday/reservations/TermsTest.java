package org.sciday.reservations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.sciday.reservations.Company;
import org.sciday.reservations.Terms.Cancelling;
import org.sciday.reservations.Terms.Documents;
import org.sciday.reservations.Terms.Naming;
import org.sciday.reservations.Terms.Opening;
import org.sciday.reservations.Terms.Waiting;
import org.sciday.shared.Festival;
import org.sciday.shared.FieldError;
import org.sciday.shared.InvalidInput;

class TermsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 15);
    private static final Instant START = at(DAY, 10, 0);

    private final Terms usual =
            Terms.usual(new ReservationSettings(4, Duration.ZERO, 3, 8, 500, 4000));

    @Test
    void opensSoManyDaysAheadAtTheReleaseHour() {
        assertThat(usual.opensAt(START, null)).isNull();
        var ahead = usual.with(new Opening(7, LocalTime.NOON));
        assertThat(ahead.opensAt(START, null)).isEqualTo(at(DAY.minusDays(7), 12, 0));
        var own = at(DAY.minusDays(1), 8, 0);
        assertThat(ahead.opensAt(START, own)).isEqualTo(own);
    }

    @Test
    void placesAreGivenBackUntilTheHourOfTheDay() {
        var hours = usual.with(new Cancelling(Duration.ofHours(24), null));
        assertThat(hours.cancellableUntil(START)).isEqualTo(at(DAY.minusDays(1), 10, 0));
        var clock = usual.with(new Cancelling(Duration.ZERO, LocalTime.of(9, 30)));
        assertThat(clock.cancellableUntil(START)).isEqualTo(at(DAY, 9, 30));
        assertThat(clock.cancellableUntil(at(DAY, 9, 0))).isEqualTo(at(DAY, 9, 0));
    }

    @Test
    void childrenNeedAdultsEnough() {
        var family = usual.with(new Company(6, 2, null, null));
        assertThat(family.tooManyChildren(new Party(1, 2))).isFalse();
        assertThat(family.tooManyChildren(new Party(1, 3))).isTrue();
        assertThat(family.maxChildren()).isEqualTo(4);
        assertThat(usual.maxChildren()).isEqualTo(3);
        assertThat(new Party(1, 3).problemsUnder(family)).extracting(FieldError::field).containsExactly("children");
    }

    @Test
    void adultsComeWithChildrenToWhatIsForChildren() {
        var children = new Company(4, 2, 6, 12);
        assertThat(children.admits(35)).isTrue();
        assertThat(children.admits(14)).isFalse();
        assertThat(children.admits(5)).isFalse();
        assertThat(new Company(4, 2, 60, null).admits(35)).isFalse();
    }

    @Test
    void saysAllThatMakesNoSenseAtOnce() {
        var odd = usual.with(new Opening(61, LocalTime.NOON))
                .with(new Company(0, 1, 12, 6))
                .with(new Naming(Documents.NONE, true))
                .with(new Cancelling(Duration.ofHours(-1), null))
                .with(new Waiting(-1, Duration.ofHours(100)))
                .withDailyCap(0);
        assertThatThrownBy(odd::check).isInstanceOfSatisfying(InvalidInput.class, problem -> assertThat(problem.errors())
                .extracting(FieldError::field)
                .containsExactly(
                        "daysAhead", "maxParty", "ageTo", "oneVisitADay", "cancelHours", "waitingLimit", "offerHours",
                        "dailyCap"));
        usual.check();
    }

    private static Instant at(LocalDate day, int hour, int minute) {
        return Festival.instantOf(day.atTime(hour, minute));
    }
}
