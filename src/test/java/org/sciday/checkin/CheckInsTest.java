package org.sciday.checkin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sciday._support.Cast;
import org.sciday._support.ScidayTest;
import org.sciday._support.Sessions;
import org.sciday.activities.SessionId;
import org.sciday.checkin.Entry.Admitted;
import org.sciday.checkin.Entry.AlreadyInside;
import org.sciday.checkin.Entry.Reason;
import org.sciday.checkin.Entry.Refused;
import org.sciday.reservations.BookPlaces;
import org.sciday.reservations.Booking;
import org.sciday.reservations.EnrolledReservation;
import org.sciday.reservations.Party;
import org.sciday.reservations.Reservation;
import org.sciday.reservations.ReservationId;
import org.sciday.reservations.Reservations;
import org.sciday.shared.InvalidInput;
import org.sciday.shared.NotFound;
import org.sciday.shared.Role;
import org.sciday.shared.UnitId;
import org.sciday.shared.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ScidayTest
class CheckInsTest {

    @Autowired
    CheckIns checkIns;

    @Autowired
    Reservations reservations;

    @Autowired
    Sessions sessions;

    @Autowired
    Cast cast;

    @Autowired
    JdbcClient database;

    private final Viewer holder = Sessions.somebody();
    private Sessions.House house;
    private SessionId session;
    private Viewer clerk;

    @BeforeEach
    void open() {
        house = sessions.house();
        session = sessions.bookable(house, 10, Instant.now().plus(Duration.ofMinutes(30)));
        clerk = cast.viewer(cast.staff("门口值守", Role.CLERK, house.unit()));
    }

    @Test
    void letsATicketInOnce() {
        var ticket = reservations.ticketOf(booked(holder, 2, 1).id(), holder);
        var nonce = UUID.randomUUID();
        var first = checkIns.admit(scan(session, ticket.token(), null, nonce), clerk);
        assertThat(first).isInstanceOfSatisfying(Admitted.class, in -> assertThat(in.people()).isEqualTo(3));
        assertThat(checkIns.admit(scan(session, ticket.token(), null, nonce), clerk)).isInstanceOf(Admitted.class);
        assertThat(checkIns.admit(scan(session, ticket.token(), null, UUID.randomUUID()), clerk))
                .isInstanceOf(AlreadyInside.class);
        assertThat(people()).isEqualTo(3);
    }

    @Test
    void twoDoorsLetTheSameTicketInOnce() throws Exception {
        var ticket = reservations.ticketOf(booked(holder, 2, 0).id(), holder);
        try (var doors = Executors.newFixedThreadPool(12)) {
            var answers = new ArrayList<Future<Entry>>();
            for (var i = 0; i < 12; i++) {
                answers.add(doors.submit(
                        () -> checkIns.admit(scan(session, ticket.token(), null, UUID.randomUUID()), clerk)));
            }
            var admitted = 0;
            for (var answer : answers) {
                admitted += answer.get() instanceof Admitted ? 1 : 0;
            }
            assertThat(admitted).isEqualTo(1);
        }
        assertThat(people()).isEqualTo(2);
    }

    @Test
    void admitsFewerThanBookedNeverMore() {
        var reservation = booked(holder, 3, 0);
        assertThatThrownBy(() -> checkIns.admit(tap(reservation, 4), clerk)).isInstanceOf(InvalidInput.class);
        assertThat(checkIns.admit(tap(reservation, 2), clerk)).isInstanceOf(Admitted.class);
        assertThat(people()).isEqualTo(2);
    }

    @Test
    void findsAPartyByTheSixSigns() {
        var reservation = booked(holder, 1, 0);
        var spoken = reservation.code().substring(0, 3).toLowerCase(java.util.Locale.ROOT) + " "
                + reservation.code().substring(3);
        assertThat(checkIns.admit(scan(session, spoken, null, UUID.randomUUID()), clerk)).isInstanceOf(Admitted.class);
        assertThat(checkIns.admit(scan(session, "222222", null, UUID.randomUUID()), clerk))
                .isEqualTo(new Refused(Reason.UNKNOWN_CODE, null));
    }

    @Test
    void refusesEachWithItsReason() {
        var other = sessions.bookable(house, 10, Instant.now().plus(Duration.ofMinutes(40)));
        var later = sessions.bookable(house, 1, Instant.now().plus(Duration.ofDays(3)));
        var ticket = reservations.ticketOf(booked(holder, 1, 0).id(), holder);
        assertThat(refusal(other, ticket.token())).isEqualTo(Reason.WRONG_SESSION);
        assertThat(refusal(session, "x" + ticket.token())).isEqualTo(Reason.FORGED);
        var early = book(later, holder, 1, 0);
        assertThat(refusal(later, reservations.ticketOf(early.id(), holder).token())).isEqualTo(Reason.TOO_EARLY);
        var queued = book(later, Sessions.somebody(), 1, 0);
        assertThat(checkIns.admit(new AdmitTicket(later, null, queued.id(), null, null, UUID.randomUUID()), clerk))
                .isEqualTo(new Refused(Reason.NOT_CONFIRMED, null));
        reservations.cancel(ticket.reservation().id(), holder);
        assertThat(refusal(session, ticket.token())).isEqualTo(Reason.CANCELLED);
    }

    @Test
    void takesAMistakeBack() {
        var reservation = booked(holder, 2, 0);
        var in = (Admitted) checkIns.admit(tap(reservation, null), clerk);
        checkIns.undo(in.admission(), clerk);
        checkIns.undo(in.admission(), clerk);
        assertThat(people()).isZero();
        assertThat(checkIns.admit(tap(reservation, null), clerk)).isInstanceOf(Admitted.class);
    }

    @Test
    void countsWalkInsOncePerPress() {
        var nonce = UUID.randomUUID();
        var first = checkIns.walkIn(session, 3, nonce, clerk);
        assertThat(checkIns.walkIn(session, 3, nonce, clerk)).isEqualTo(first);
        checkIns.walkIn(session, 2, UUID.randomUUID(), clerk);
        assertThat(people()).isEqualTo(5);
        checkIns.undo(checkIns.lastWalkIn(session).orElseThrow().admission(), clerk);
        assertThat(people()).isEqualTo(3);
    }

    @Test
    void theDoorIsForTheUnitAndThoseAboveIt() {
        var above = cast.viewer(cast.staff("市科协值守", Role.CLERK, house.association()));
        var stranger = cast.viewer(cast.staff("别处值守", Role.CLERK, UnitId.next()));
        var reservation = booked(holder, 1, 0);
        assertThatThrownBy(() -> checkIns.admit(tap(reservation, null), stranger)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> checkIns.door(session, stranger)).isInstanceOf(NotFound.class);
        var in = (Admitted) checkIns.admit(tap(reservation, null), above);
        assertThatThrownBy(() -> checkIns.undo(in.admission(), stranger)).isInstanceOf(NotFound.class);
    }

    @Test
    void takesAdmissionsOverInBulk() {
        var used = ReservationId.next();
        reservations.enrol(
                List.of(new EnrolledReservation(
                        used, session, holder.id(), new Party(2, 1), Reservation.Status.USED, Instant.now())),
                Viewer.platform());
        var list = List.of(
                new EnrolledAdmission(AdmissionId.next(), session, used, 3, Instant.now()),
                new EnrolledAdmission(AdmissionId.next(), session, null, 7, Instant.now()));
        assertThat(checkIns.enrol(list, Viewer.platform())).isEqualTo(2);
        assertThat(checkIns.enrol(list, Viewer.platform())).isZero();
        assertThat(people()).isEqualTo(10);
    }

    private Reason refusal(SessionId at, String token) {
        return ((Refused) checkIns.admit(scan(at, token, null, UUID.randomUUID()), clerk)).reason();
    }

    private Reservation booked(Viewer who, int adults, int children) {
        return book(session, who, adults, children);
    }

    private Reservation book(SessionId at, Viewer who, int adults, int children) {
        return switch (reservations.book(new BookPlaces(at, adults, children, UUID.randomUUID()), who)) {
            case Booking.Confirmed confirmed -> confirmed.reservation();
            case Booking.Waitlisted waiting -> waiting.reservation();
            case Booking.Refused refused -> throw new AssertionError(refused);
        };
    }

    private AdmitTicket scan(SessionId at, String token, Integer people, UUID nonce) {
        return new AdmitTicket(at, token, null, people, "", nonce);
    }

    private AdmitTicket tap(Reservation reservation, Integer people) {
        return new AdmitTicket(session, null, reservation.id(), people, "", UUID.randomUUID());
    }

    private int people() {
        return database.sql("select coalesce(sum(people), 0) from checkin.attendance where session_id = ?")
                .param(session.value())
                .query(Integer.class)
                .single();
    }
}
