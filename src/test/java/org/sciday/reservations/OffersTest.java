package org.sciday.reservations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sciday._support.ScidayTest;
import org.sciday._support.Sessions;
import org.sciday.activities.Activities;
import org.sciday.activities.SessionId;
import org.sciday.reservations.Booking.Confirmed;
import org.sciday.reservations.Booking.Waitlisted;
import org.sciday.reservations.Reservation.Status;
import org.sciday.reservations.terms.TermsBook;
import org.sciday.shared.RuleBroken;
import org.sciday.shared.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Places that came free are kept for who is next, for a while. */
@ScidayTest
class OffersTest {

    @Autowired
    Reservations reservations;

    @Autowired
    StaleOffers stale;

    @Autowired
    TermsBook terms;

    @Autowired
    Activities activities;

    @Autowired
    Sessions sessions;

    @Autowired
    JdbcClient database;

    private final Viewer first = Sessions.somebody();
    private final Viewer second = Sessions.somebody();
    private final Viewer third = Sessions.somebody();
    private SessionId session;
    private ReservationId freed;
    private ReservationId offered;
    private ReservationId next;

    @BeforeEach
    void aPlaceCameFree() {
        session = sessions.bookable(sessions.house(), 1, Sessions.soon());
        var keeping = terms.usual().with(new Terms.Waiting(null, Duration.ofHours(2)));
        terms.set(activities.session(session).activity(), keeping, 0, Viewer.platform());
        freed = idOf(book(first));
        offered = idOf(book(second));
        next = idOf(book(third));
        reservations.cancel(freed, first);
    }

    @Test
    void aFreedPlaceIsKeptUntilTheNextInLineSaysYes() {
        assertThat(statusOf(offered, second)).isEqualTo(Status.OFFERED);
        assertThat(statusOf(next, third)).isEqualTo(Status.WAITLISTED);
        assertThat(reservations.ticketOf(offered, second).token()).isNull();
        assertThat(book(Sessions.somebody())).isInstanceOf(Waitlisted.class);
        assertThat(reservations.accept(offered, second).status()).isEqualTo(Status.CONFIRMED);
        assertThat(reservations.accept(offered, second).status()).isEqualTo(Status.CONFIRMED);
        assertThat(reservations.ticketOf(offered, second).token()).isNotNull();
    }

    @Test
    void anOfferThatNobodyTookGoesToTheNext() {
        expire();
        stale.withdraw();
        stale.withdraw();
        assertThat(statusOf(offered, second)).isEqualTo(Status.CANCELLED);
        assertThat(statusOf(next, third)).isEqualTo(Status.OFFERED);
        assertThatThrownBy(() -> reservations.accept(offered, second)).isInstanceOf(RuleBroken.class);
        assertThat(reservations.offer(session).taken()).isEqualTo(1);
    }

    @Test
    void aYesThatComesTooLateIsTold() {
        expire();
        assertThatThrownBy(() -> reservations.accept(offered, second))
                .isInstanceOfSatisfying(
                        RuleBroken.class, problem -> assertThat(problem.code()).isEqualTo("reservations.offer-over"));
    }

    @Test
    void aNoGivesItToTheNextAtOnce() {
        reservations.cancel(offered, second);
        assertThat(statusOf(next, third)).isEqualTo(Status.OFFERED);
    }

    private void expire() {
        database.sql("update reservations.reservation set offered_until = now() - interval '1 minute' where id = ?")
                .param(offered.value())
                .update();
    }

    private Booking book(Viewer who) {
        return reservations.book(new BookPlaces(session, 1, 0, UUID.randomUUID()), who);
    }

    private Status statusOf(ReservationId id, Viewer who) {
        return reservations.ticketOf(id, who).reservation().status();
    }

    private static ReservationId idOf(Booking booking) {
        return switch (booking) {
            case Confirmed(Reservation reservation) -> reservation.id();
            case Waitlisted(Reservation reservation) -> reservation.id();
            case Booking.Refused refused -> throw new AssertionError(refused);
        };
    }
}
