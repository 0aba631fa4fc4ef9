package org.sciday.checkin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sciday._support.ScidayTest;
import org.sciday.checkin.Entry.Reason;
import org.sciday.checkin.Scan.Kind;
import org.sciday.checkin.ScanAnswer.Outcome;
import org.sciday.reservations.Reservation.Status;
import org.sciday.reservations.TicketSlot;
import org.sciday.reservations.TicketTokens;
import org.sciday.shared.NotFound;
import org.sciday.shared.Role;
import org.sciday.shared.UnitId;
import org.springframework.beans.factory.annotation.Autowired;

/** Who is not let in, and why; and what becomes of those who were in already. */
@ScidayTest
class DoorRefusalsTest extends DoorScene {

    @Autowired
    TicketTokens tokens;

    @Test
    void judgesACodeOfAPhoneByTheMomentOfItsScan() {
        var ticket = reservations.find(ticket(2, 0)).orElseThrow();
        var hourAgo = ago(60);
        var shown = tokens.phone(ticket, TicketSlot.at(hourAgo), 1).getFirst();
        var asked = tell("东门", ofText(shown, hourAgo, false)).getFirst();
        assertThat(asked.reason()).as("nobody is let in now on a code of then").isEqualTo(Reason.EXPIRED);
        var late = tell("东门", ofText(shown, ago(40), true)).getFirst();
        assertThat(late.outcome()).isEqualTo(Outcome.STRANGER);
        assertThat(late.reason()).as("it was a picture by then").isEqualTo(Reason.EXPIRED);
        assertThat(tell("东门", ofText(shown, hourAgo, true))).extracting(ScanAnswer::outcome).containsExactly(Outcome.DONE);
        assertThat(gateOf(ticket.id())).isEqualTo("东门");
    }

    @Test
    void refusesByNameWhatIsToldTooLateAndNotesIt() {
        var over = sessions.bookable(house, 10, Instant.now().minus(Duration.ofDays(4)));
        var scan = scan(Kind.WALK_IN, null, 2, 0, ago(4 * 24 * 60), null);
        var answer = scans.take(over, new ScanBatch("东门", Instant.now(), List.of(scan)), clerk).getFirst();
        assertThat(answer.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(answer.reason()).isEqualTo(Reason.TOO_LATE);
        assertThat(recorded("checkin.synced", over)).isEqualTo(1);
    }

    @Test
    void refusesWhoStillStandsOutsideAndCountsWhoIsIn() {
        var small = sessions.bookable(house, 2, Instant.now().plus(Duration.ofMinutes(30)));
        var ticket = enrolled(small, 2, 0, Status.CONFIRMED);
        assertThat(ask(small, in(ticket, 0, 1, ago(0))).reason()).isEqualTo(Reason.NO_ADULT);
        assertThat(ask(small, scan(Kind.WALK_IN, null, 1, 0, ago(0), null)).outcome()).isEqualTo(Outcome.DONE);
        assertThat(ask(small, in(ticket, 2, 0, ago(0))).reason()).isEqualTo(Reason.FULL);
        assertThat(ask(small, over(in(ticket, 2, 0, ago(0)))).outcome()).isEqualTo(Outcome.DONE);
        assertThat(ask(small, in(ticket, 2, 0, ago(0))).outcome()).isEqualTo(Outcome.INSIDE);
        assertThat(recorded("checkin.overridden", small)).isEqualTo(1);
        var gone = enrolled(session, 2, 0, Status.CANCELLED);
        assertThat(tell("东门", in(gone, 2, 0, ago(3)))).extracting(ScanAnswer::outcome).containsExactly(Outcome.STRANGER);
        assertThat(came()).as("they are inside, so they are walk-ins").isEqualTo(2);
    }

    @Test
    void isNotThereForOtherUnits() {
        var stranger = cast.viewer(cast.staff("别处值守", Role.CLERK, UnitId.next()));
        var batch = new ScanBatch("东门", Instant.now(), List.of(in(ticket(1, 0), 1, 0, ago(1))));
        assertThatThrownBy(() -> scans.take(session, batch, stranger)).isInstanceOf(NotFound.class);
    }
}
