package org.sciday.reservations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.sciday._support.ScidayTest;
import org.sciday._support.Sessions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** 200 people press the button at once, for 20 places. And the same race without the guard, to see that it is one. */
@ScidayTest
class OversellTest {

    private static final int PEOPLE = 200;
    private static final int PLACES = 20;

    @Autowired
    Reservations reservations;

    @Autowired
    Sessions sessions;

    @Autowired
    JdbcClient database;

    @Autowired
    PlatformTransactionManager transactionManager;

    @Test
    void givesExactlyTheseTwentyPlaces() throws Exception {
        var session = sessions.bookable(sessions.house(), PLACES, Sessions.soon());
        var answers = race(() -> reservations.book(
                new BookPlaces(session, 1, 0, UUID.randomUUID()), Sessions.somebody()));
        assertThat(answers).filteredOn(Booking.Confirmed.class::isInstance).hasSize(PLACES);
        assertThat(answers).filteredOn(Booking.Waitlisted.class::isInstance).hasSize(PEOPLE - PLACES);
        var offer = reservations.offer(session);
        assertThat(offer.taken()).isEqualTo(PLACES);
        assertThat(offer.waiting()).isEqualTo(PEOPLE - PLACES);
    }

    @Test
    void pressingTwiceIsOneBooking() throws Exception {
        var session = sessions.bookable(sessions.house(), PLACES, Sessions.soon());
        var wish = new BookPlaces(session, 2, 1, UUID.randomUUID());
        var holder = Sessions.somebody();
        var answers = race(() -> reservations.book(wish, holder));
        assertThat(answers).allMatch(Booking.Confirmed.class::isInstance);
        assertThat(answers.stream().map(answer -> ((Booking.Confirmed) answer).reservation().id()).distinct())
                .hasSize(1);
        assertThat(reservations.offer(session).taken()).isEqualTo(3);
    }

    @Test
    void onePersonWithManyKeysHoldsOneTicket() throws Exception {
        var session = sessions.bookable(sessions.house(), PLACES, Sessions.soon());
        var holder = Sessions.somebody();
        var answers = race(() -> reservations.book(new BookPlaces(session, 1, 0, UUID.randomUUID()), holder));
        assertThat(answers).filteredOn(Booking.Confirmed.class::isInstance).hasSize(1);
        assertThat(reservations.offer(session).taken()).isEqualTo(1);
    }

    /** The test of the test: a read and a write instead of the conditional statement sell places that are not there. */
    @Test
    void withoutTheGuardTheSameRaceOversells() throws Exception {
        database.sql("drop table if exists unguarded").update();
        database.sql("create table unguarded (capacity int, taken int)").update();
        database.sql("insert into unguarded values (" + PLACES + ", 0)").update();
        var transactions = new TransactionTemplate(transactionManager);
        var answers = race(() -> transactions.execute(status -> {
            var free = database.sql("select capacity - taken from unguarded")
                    .query(Integer.class)
                    .single();
            if (free < 1) {
                return false;
            }
            Thread.yield();
            database.sql("update unguarded set taken = taken + 1").update();
            return true;
        }));
        database.sql("drop table unguarded").update();
        assertThat(answers.stream().filter(Boolean::booleanValue).count()).isGreaterThan(PLACES);
    }

    /** Real threads, all waiting at one line. */
    private static <T> List<T> race(Callable<T> runner) throws Exception {
        var start = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(PEOPLE)) {
            var running = new ArrayList<Future<T>>();
            for (var i = 0; i < PEOPLE; i++) {
                running.add(threads.submit(() -> {
                    start.await();
                    return runner.call();
                }));
            }
            start.countDown();
            var answers = new ArrayList<T>();
            for (var one : running) {
                answers.add(one.get());
            }
            return answers;
        }
    }
}
