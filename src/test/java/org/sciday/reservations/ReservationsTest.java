package org.sciday.reservations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sciday._support.ScidayTest;
import org.sciday._support.Sessions;
import org.sciday.activities.Activities;
import org.sciday.activities.PublicStatus;
import org.sciday.activities.SessionId;
import org.sciday.reservations.Booking.Confirmed;
import org.sciday.reservations.Booking.Reason;
import org.sciday.reservations.Booking.Refused;
import org.sciday.reservations.Booking.Waitlisted;
import org.sciday.reservations.Reservation.Status;
import org.sciday.shared.InvalidInput;
import org.sciday.shared.NotFound;
import org.sciday.shared.Problem;
import org.sciday.shared.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ScidayTest
class ReservationsTest {

    @Autowired
    Reservations reservations;

    @Autowired
    Activities activities;

    @Autowired
    Sessions sessions;

    @Autowired
    JdbcClient database;

    private final Viewer xiaoxia = Sessions.somebody();
    private final Viewer ayi = Sessions.somebody();
    private Sessions.House house;
    private SessionId session;

    @BeforeEach
    void open() {
        house = sessions.house();
        session = sessions.bookable(house, 4, Sessions.soon());
    }

    @Test
    void givesPlacesToTheWholePartyOrToNobody() {
        assertThat(book(xiaoxia, 2, 1)).isInstanceOf(Confirmed.class);
        assertThat(book(ayi, 1, 1)).isInstanceOf(Waitlisted.class);
        assertThat(reservations.offer(session).taken()).isEqualTo(3);
    }

    @Test
    void refusesWithTheReason() {
        assertThat(book(xiaoxia, 4, 1)).isEqualTo(new Refused(Reason.PARTY_TOO_LARGE));
        assertThatThrownBy(() -> book(xiaoxia, 0, 2)).isInstanceOf(InvalidInput.class);
        var running = sessions.bookable(house, 4, Instant.now().minus(Duration.ofMinutes(5)));
        assertThat(reservations.book(new BookPlaces(running, 1, 0, UUID.randomUUID()), xiaoxia))
                .isEqualTo(new Refused(Reason.OVER));
        book(xiaoxia, 1, 0);
        assertThat(book(xiaoxia, 1, 0)).isEqualTo(new Refused(Reason.ALREADY_HOLDS));
    }

    @Test
    void cancellingReturnsThePlacesToThoseWhoWait() {
        var first = reservation(book(xiaoxia, 3, 0));
        var waiting = reservation(book(ayi, 2, 0));
        assertThat(reservations.ticketOf(waiting.id(), ayi).token()).isNull();
        reservations.cancel(first.id(), xiaoxia);
        reservations.cancel(first.id(), xiaoxia);
        var ticket = reservations.ticketOf(waiting.id(), ayi);
        assertThat(ticket.reservation().status()).isEqualTo(Status.CONFIRMED);
        assertThat(reservations.readTicket(ticket.token())).contains(waiting.id());
        assertThat(reservations.offer(session).taken()).isEqualTo(2);
        assertThat(noticesOf(ayi)).hasSize(1);
    }

    @Test
    void aTicketIsItsHoldersAlone() {
        var mine = reservation(book(xiaoxia, 1, 0));
        assertThatThrownBy(() -> reservations.ticketOf(mine.id(), ayi)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> reservations.cancel(mine.id(), ayi)).isInstanceOf(NotFound.class);
        var token = reservations.ticketOf(mine.id(), xiaoxia).token();
        assertThat(reservations.readTicket("A" + token)).isEmpty();
        assertThat(reservations.readTicket("not-a-ticket.at-all")).isEmpty();
    }

    @Test
    void capacityDoesNotShrinkBelowWhatIsTaken() {
        book(xiaoxia, 3, 0);
        assertThatThrownBy(() -> sessions.resize(session, 2))
                .isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.code())
                        .isEqualTo("reservations.capacity-below-taken"));
        book(ayi, 2, 0);
        sessions.resize(session, 5);
        assertThat(reservations.heldBy(ayi, session).orElseThrow().status()).isEqualTo(Status.CONFIRMED);
    }

    @Test
    void aCancelledActivityFreesItsPlacesAndTellsTheHolders() {
        var mine = reservation(book(xiaoxia, 3, 0));
        book(ayi, 2, 0);
        var activity = activities.session(session).activity();
        activities.announceStatus(activity, PublicStatus.CANCELLED, "", Viewer.platform());
        assertThat(reservations.ticketOf(mine.id(), xiaoxia).reservation().calledOff()).isTrue();
        assertThat(reservations.offer(session).taken()).isZero();
        assertThat(noticesOf(xiaoxia)).hasSize(1);
        assertThat(noticesOf(ayi)).hasSize(1);
        assertThat(book(Sessions.somebody(), 1, 0)).isEqualTo(new Refused(Reason.CANCELLED_SESSION));
    }

    @Test
    void aPostponedActivityKeepsItsPlacesAndTakesNoNewOnes() {
        var mine = reservation(book(xiaoxia, 3, 0));
        var activity = activities.session(session).activity();
        activities.announceStatus(activity, PublicStatus.POSTPONED, "", Viewer.platform());
        assertThat(book(ayi, 1, 0)).isEqualTo(new Refused(Reason.NOT_BOOKABLE));
        activities.announceStatus(activity, PublicStatus.SCHEDULED, "", Viewer.platform());
        assertThat(book(ayi, 1, 0)).isInstanceOf(Confirmed.class);
        assertThat(reservations.ticketOf(mine.id(), xiaoxia).reservation().status()).isEqualTo(Status.CONFIRMED);
    }

    @Test
    void takesReservationsOverInBulkWithinTheCapacity() {
        var list = List.of(enrolled(2, Status.USED), enrolled(1, Status.CONFIRMED), enrolled(3, Status.CANCELLED));
        assertThat(reservations.enrol(list, Viewer.platform())).isEqualTo(3);
        assertThat(reservations.enrol(list, Viewer.platform())).isZero();
        assertThat(reservations.offer(session).taken()).isEqualTo(3);
        assertThatThrownBy(() -> reservations.enrol(List.of(enrolled(2, Status.CONFIRMED)), Viewer.platform()))
                .hasMessageContaining("stock_never_oversold");
    }

    private EnrolledReservation enrolled(int adults, Status status) {
        return new EnrolledReservation(
                ReservationId.next(), session, Sessions.somebody().id(), new Party(adults, 0), status, Instant.now());
    }

    private Booking book(Viewer who, int adults, int children) {
        return reservations.book(new BookPlaces(session, adults, children, UUID.randomUUID()), who);
    }

    private static Reservation reservation(Booking booking) {
        return switch (booking) {
            case Confirmed confirmed -> confirmed.reservation();
            case Waitlisted waiting -> waiting.reservation();
            case Refused refused -> throw new AssertionError(refused);
        };
    }

    private List<UUID> noticesOf(Viewer who) {
        return database.sql("select id from messages.message where account_id = ?")
                .param(who.id().value())
                .query(UUID.class)
                .list();
    }
}
