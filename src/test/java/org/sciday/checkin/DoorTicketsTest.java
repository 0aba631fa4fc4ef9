package org.sciday.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sciday._support.Cast;
import org.sciday._support.ScidayTest;
import org.sciday._support.Sessions;
import org.sciday.activities.SessionId;
import org.sciday.checkin.Entry.Admitted;
import org.sciday.checkin.Entry.Reason;
import org.sciday.checkin.Entry.Refused;
import org.sciday.reservations.BookPlaces;
import org.sciday.reservations.Booking.Confirmed;
import org.sciday.reservations.Reservation;
import org.sciday.reservations.Reservations;
import org.sciday.reservations.TicketSlot;
import org.sciday.reservations.TicketTokens;
import org.sciday.shared.Role;
import org.sciday.shared.Viewer;
import org.springframework.beans.factory.annotation.Autowired;

/** What the door says to codes of phones and of paper. */
@ScidayTest
class DoorTicketsTest {

    @Autowired
    CheckIns door;

    @Autowired
    Reservations reservations;

    @Autowired
    TicketTokens tokens;

    @Autowired
    Sessions sessions;

    @Autowired
    Cast cast;

    private final Viewer holder = Sessions.somebody();
    private SessionId session;
    private Reservation reservation;
    private Viewer clerk;

    @BeforeEach
    void book() {
        var house = sessions.house();
        session = sessions.bookable(house, 10, Instant.now().plus(Duration.ofMinutes(20)));
        var wish = new BookPlaces(session, 2, 0, UUID.randomUUID());
        reservation = ((Confirmed) reservations.book(wish, holder)).reservation();
        clerk = cast.viewer(cast.staff("门口值守", Role.CLERK, house.unit()));
    }

    @Test
    void aPictureOfAnOldCodeOpensNoDoorAndTheCodeOfNowDoes() {
        var now = TicketSlot.at(Instant.now());
        var old = tokens.phone(reservation, now - 10, 1).getFirst();
        assertThat(admit(old)).isEqualTo(Refused.because(Reason.EXPIRED));
        assertThat(admit(tokens.phone(reservation, now + 10, 1).getFirst())).isEqualTo(Refused.because(Reason.EXPIRED));
        assertThat(admit(old.substring(0, 90) + "AAAA" + old.substring(94))).isEqualTo(Refused.because(Reason.FORGED));
        assertThat(admit(tokens.phone(reservation, now, 1).getFirst())).isInstanceOf(Admitted.class);
    }

    @Test
    void paperIsLetIn() {
        var paper = reservations.ticketOf(reservation.id(), holder).token();
        assertThat(admit(paper)).isInstanceOf(Admitted.class);
    }

    private Entry admit(String token) {
        return door.admit(new AdmitTicket(session, token, null, null, null, UUID.randomUUID()), clerk);
    }
}
