package org.sciday.activities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sciday.activities.Judged.problems;
import static org.sciday.activities.Judged.session;
import static org.sciday.activities.Judged.warnings;
import static org.sciday.activities.Judged.with;
import static org.sciday.activities.Samples.AUGUST;
import static org.sciday.activities.Samples.at;
import static org.sciday.activities.Samples.frame;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Rules for when an activity is. */
class SessionRulesTest {

    @Test
    void endAfterTheyStart() {
        assertThat(problems(with(session(at(9, 15, 10), at(9, 15, 9)))))
                .containsExactly("sessions[0].endsAt activities.end-before-start");
        assertThat(problems(with(session(at(9, 15, 10), at(9, 15, 10)))))
                .containsExactly("sessions[0].endsAt activities.end-before-start");
    }

    @Test
    void outsideTheCampaignAreAWarningAndInAnotherYearAnError() {
        assertThat(warnings(with(session(at(10, 9, 9), at(10, 9, 11)))))
                .containsExactly("sessions[0].startsAt activities.outside-window");
        var year = 366 * 24 * 3600L;
        assertThat(problems(with(session(
                        at(9, 15, 9).plusSeconds(3 * year), at(9, 15, 10).plusSeconds(3 * year)))))
                .containsExactly("sessions[0].startsAt activities.other-year");
    }

    @Test
    void areFreeToBeOutsideWhenTheCampaignRunsAllYear() {
        var yearRound = frame(frame().startsOn(), frame().endsOn(), true, null);

        assertThat(ActivityRules.check(with(session(at(11, 9, 9), at(11, 9, 11))), yearRound, AUGUST)
                        .warnings())
                .isEmpty();
    }

    @Test
    void needANumberOfPlacesWhenTheyAreBooked() {
        var open = new Session(SessionId.next(), null, at(9, 15, 9), at(9, 15, 10), null, true, at(9, 16, 9));

        assertThat(problems(with(open)))
                .containsExactlyInAnyOrder(
                        "sessions[0].capacity activities.capacity-needed",
                        "sessions[0].bookingOpensAt activities.booking-opens-late");
    }

    @Test
    void refuseNoPlacesAndFewerThanNone() {
        for (var places : List.of(0, -5)) {
            var session = new Session(SessionId.next(), null, at(9, 15, 9), at(9, 15, 10), places, true, null);

            assertThat(problems(with(session))).containsExactly("sessions[0].capacity activities.range");
        }
    }

    @Test
    void areNotTheSameTwice() {
        assertThat(problems(with(session(at(9, 15, 9), at(9, 15, 10)), session(at(9, 15, 9), at(9, 15, 11)))))
                .containsExactly("sessions[1].startsAt activities.session-twice");
    }

    @Test
    void thatAreOverMayStillBeHandedIn() {
        var late = ActivityRules.check(with(session(at(9, 15, 9), at(9, 15, 10))), frame(), at(9, 20, 9));

        assertThat(late.problems()).isEmpty();
        assertThat(late.warnings().stream().map(Judged::said))
                .containsExactly("sessions[0].startsAt activities.already-begun");
    }
}
