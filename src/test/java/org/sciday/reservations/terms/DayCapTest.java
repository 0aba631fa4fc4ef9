package org.sciday.reservations.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sciday._support.ScidayTest;
import org.sciday._support.Sessions;
import org.sciday.activities.Activities;
import org.sciday.activities.SessionId;
import org.sciday.reservations.BookPlaces;
import org.sciday.reservations.Booking;
import org.sciday.reservations.Booking.Confirmed;
import org.sciday.reservations.Booking.Reason;
import org.sciday.reservations.Booking.Refused;
import org.sciday.reservations.Booking.Waitlisted;
import org.sciday.reservations.Reservation.Status;
import org.sciday.reservations.Reservations;
import org.sciday.shared.Viewer;
import org.springframework.beans.factory.annotation.Autowired;

/** Two sessions of one house on one day share its cap. */
@ScidayTest
class DayCapTest {

    @Autowired
    Reservations reservations;

    @Autowired
    Activities activities;

    @Autowired
    TermsBook terms;

    @Autowired
    Sessions sessions;

    private Sessions.House house;
    private Instant start;

    @BeforeEach
    void open() {
        house = sessions.house();
        start = Instant.now().plus(2, ChronoUnit.DAYS).truncatedTo(ChronoUnit.DAYS).plus(1, ChronoUnit.HOURS);
    }

    @Test
    void sessionsOfADayShareTheCapHoweverManyAskAtOnce() throws Exception {
        var morning = capped(7, 100, start);
        var evening = capped(7, 100, start.plus(6, ChronoUnit.HOURS));
        var nextDay = capped(7, 100, start.plus(1, ChronoUnit.DAYS));
        var answers = new ArrayList<Booking>();
        var ready = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(40)) {
            var running = new ArrayList<Future<Booking>>();
            for (var i = 0; i < 40; i++) {
                var session = i % 2 == 0 ? morning : evening;
                running.add(threads.submit(() -> {
                    ready.await();
                    return book(session, Sessions.somebody(), 1);
                }));
            }
            ready.countDown();
            for (var one : running) {
                answers.add(one.get());
            }
        }
        assertThat(answers).filteredOn(Confirmed.class::isInstance).hasSize(7);
        assertThat(answers).filteredOn(answer -> answer.equals(new Refused(Reason.DAY_FULL))).hasSize(33);
        assertThat(taken(morning) + taken(evening)).isEqualTo(7);
        assertThat(book(nextDay, Sessions.somebody(), 4)).isInstanceOf(Confirmed.class);
    }

    @Test
    void whatIsGivenBackIsThereForAllSessionsOfTheDay() {
        var morning = capped(3, 10, start);
        var evening = capped(3, 10, start.plus(6, ChronoUnit.HOURS));
        var holder = Sessions.somebody();
        var held = (Confirmed) book(morning, holder, 3);
        assertThat(book(evening, Sessions.somebody(), 1)).isEqualTo(new Refused(Reason.DAY_FULL));
        reservations.cancel(held.reservation().id(), holder);
        assertThat(book(evening, Sessions.somebody(), 3)).isInstanceOf(Confirmed.class);
    }

    @Test
    void theWaitingLineIsServedAsFarAsTheCapGoes() {
        var morning = capped(3, 2, start);
        var evening = capped(3, 10, start.plus(6, ChronoUnit.HOURS));
        book(morning, Sessions.somebody(), 2);
        var waiter = Sessions.somebody();
        assertThat(book(morning, waiter, 1)).isInstanceOf(Waitlisted.class);
        var other = Sessions.somebody();
        var held = (Confirmed) book(evening, other, 1);
        sessions.resize(morning, 10);
        assertThat(statusOf(waiter, morning)).isEqualTo(Status.WAITLISTED);
        reservations.cancel(held.reservation().id(), other);
        sessions.resize(morning, 11);
        assertThat(statusOf(waiter, morning)).isEqualTo(Status.CONFIRMED);
        assertThat(taken(morning)).isEqualTo(3);
    }

    private SessionId capped(int cap, int places, Instant startsAt) {
        var session = sessions.bookable(house, places, startsAt);
        var activity = activities.session(session).activity();
        terms.set(activity, terms.usual().withDailyCap(cap), 0, Viewer.platform());
        return session;
    }

    private Booking book(SessionId session, Viewer holder, int adults) {
        return reservations.book(new BookPlaces(session, adults, 0, UUID.randomUUID()), holder);
    }

    private Status statusOf(Viewer holder, SessionId session) {
        return reservations.heldBy(holder, session).orElseThrow().status();
    }

    private int taken(SessionId session) {
        return reservations.offer(session).taken();
    }
}
