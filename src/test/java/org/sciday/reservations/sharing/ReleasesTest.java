package org.sciday.reservations.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sciday._support.ScidayTest;
import org.sciday._support.Sessions;
import org.sciday.activities.SessionId;
import org.sciday.reservations.BookPlaces;
import org.sciday.reservations.Booking;
import org.sciday.reservations.Booking.Confirmed;
import org.sciday.reservations.Booking.Waitlisted;
import org.sciday.reservations.Reservation;
import org.sciday.reservations.Reservation.Status;
import org.sciday.reservations.Reservations;
import org.sciday.reservations.Sharing;
import org.sciday.reservations.Sharing.Phase;
import org.sciday.reservations.terms.TermsBook;
import org.sciday.shared.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Places in portions, while people book. */
@ScidayTest
class ReleasesTest {

    private static final Phase EVENING_BEFORE = new Phase(50, 1, LocalTime.of(18, 0));

    @Autowired
    Releases releases;

    @Autowired
    TermsBook terms;

    @Autowired
    Reservations reservations;

    @Autowired
    Sessions sessions;

    @Autowired
    JdbcClient database;

    private SessionId session;

    @BeforeEach
    void open() {
        session = sessions.bookable(sessions.house(), 40, Instant.now().plus(Duration.ofDays(9)));
    }

    @Test
    void givesAwayThePartThatIsDueAndServesThoseWhoWait() {
        share(10, 0, EVENING_BEFORE);
        assertThat(reservations.offer(session).free()).isEqualTo(16);
        var last = Sessions.somebody();
        for (var i = 0; i < 4; i++) {
            assertThat(book(Sessions.somebody(), 4)).isInstanceOf(Confirmed.class);
        }
        assertThat(book(last, 2)).isInstanceOf(Waitlisted.class);
        assertThat(releases.next(session).orElseThrow().places()).isEqualTo(20);
        assertThat(releases.releaseDue()).isZero();
        makeDue();
        assertThat(releases.releaseDue()).isEqualTo(20);
        assertThat(releases.releaseDue()).isZero();
        assertThat(reservations.heldBy(last, session).orElseThrow().status()).isEqualTo(Status.CONFIRMED);
        assertThat(reservations.offer(session).free()).isEqualTo(40 - 4 - 18);
        assertThat(releases.next(session)).isEmpty();
    }

    @Test
    void followsTheCapacityAndTheTerms() {
        share(10, 0, EVENING_BEFORE);
        sessions.resize(session, 80);
        assertThat(heldBack()).isEqualTo(48);
        share(0, 0);
        assertThat(heldBack()).isZero();
    }

    @Test
    void ofARaisedCapacityTheLineGetsWhatIsLeftAfterTheNewPlan() {
        share(50, 0);
        for (var i = 0; i < 5; i++) {
            book(Sessions.somebody(), 4);
        }
        var first = Sessions.somebody();
        var second = Sessions.somebody();
        assertThat(book(first, 2)).isInstanceOf(Waitlisted.class);
        assertThat(book(second, 2)).isInstanceOf(Waitlisted.class);
        sessions.resize(session, 44);
        assertThat(heldBack()).isEqualTo(22);
        assertThat(reservations.heldBy(first, session).orElseThrow().status()).isEqualTo(Status.CONFIRMED);
        assertThat(reservations.heldBy(second, session).orElseThrow().status()).isEqualTo(Status.WAITLISTED);
        assertThat(reservations.offer(session).taken()).isEqualTo(22);
    }

    @Test
    void whatIsGivenBackComesAgainAtSomeMinute() {
        share(0, 30);
        var mine = Sessions.somebody();
        var booked = reservation(book(mine, 3));
        var before = Instant.now();
        reservations.cancel(booked.id(), mine);
        assertThat(heldBack()).isEqualTo(3);
        assertThat(releases.next(session)).as("told to nobody").isEmpty();
        var at = database.sql("select at from reservations.release where session_id = ? and kind = 'RETURNED'")
                .params(session.value())
                .query((row, number) -> row.getTimestamp("at").toInstant())
                .single();
        assertThat(at).isBetween(before.plusSeconds(59), before.plus(Duration.ofMinutes(31)));
        makeDue();
        releases.releaseDue();
        assertThat(reservations.offer(session).free()).isEqualTo(40);
    }

    @Test
    void whoWaitsGetsReturnedPlacesAtOnce() {
        share(0, 30);
        var first = Sessions.somebody();
        var booked = reservation(book(first, 4));
        for (var i = 0; i < 9; i++) {
            book(Sessions.somebody(), 4);
        }
        var waiting = Sessions.somebody();
        assertThat(book(waiting, 2)).isInstanceOf(Waitlisted.class);
        reservations.cancel(booked.id(), first);
        assertThat(reservations.heldBy(waiting, session).orElseThrow().status()).isEqualTo(Status.CONFIRMED);
        assertThat(heldBack()).isZero();
    }

    @Test
    void neverSellsMoreThanIsReleasedWhoeverComesMeanwhile() throws Exception {
        share(10, 0, EVENING_BEFORE, new Phase(20, 2, LocalTime.NOON));
        var work = new ArrayList<Callable<Object>>();
        for (var i = 0; i < 60; i++) {
            work.add(() -> book(Sessions.somebody(), 1));
            if (i % 15 == 7) {
                work.add(() -> {
                    makeDue();
                    return releases.releaseDue();
                });
            }
        }
        try (var threads = Executors.newFixedThreadPool(24)) {
            for (var done : threads.invokeAll(work)) {
                done.get();
            }
        }
        releases.releaseDue();
        var offer = reservations.offer(session);
        assertThat(offer.taken()).isEqualTo(36);
        assertThat(offer.heldBack()).isEqualTo(4);
        assertThat(offer.waiting()).isEqualTo(24);
        assertThat(database.sql("""
                select sum(adults + children) from reservations.reservation
                 where session_id = ? and status = 'CONFIRMED'
                """).params(session.value()).query(Integer.class).single()).isEqualTo(36);
    }

    private void share(int walkIn, int returnsWithin, Phase... phases) {
        var activity = reservations.offer(session).activity();
        var sharing = new Sharing(List.of(phases), walkIn, returnsWithin, Sharing.USUAL.groups());
        var version = terms.kept(activity, Viewer.platform()).version();
        releases.set(activity, sharing, version, Viewer.platform());
    }

    private void makeDue() {
        database.sql("update reservations.release set at = now() where session_id = ? and done_at is null and at is not null")
                .params(session.value())
                .update();
    }

    private int heldBack() {
        return reservations.offer(session).heldBack();
    }

    private Booking book(Viewer who, int people) {
        return reservations.book(new BookPlaces(session, people, 0, UUID.randomUUID()), who);
    }

    private static Reservation reservation(Booking booking) {
        return ((Confirmed) booking).reservation();
    }
}
