package org.sciday.reservations.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.sciday._support.Sessions;
import org.sciday.activities.Activities;
import org.sciday.activities.SessionId;
import org.sciday.reservations.BookPlaces;
import org.sciday.reservations.Booking;
import org.sciday.reservations.Party;
import org.sciday.reservations.PartyNames;
import org.sciday.reservations.Reservations;
import org.sciday.reservations.terms.TermsBook;
import org.sciday.shared.Problem;
import org.sciday.shared.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A session whose places are drawn by lot, the people who ask, and how to get to the draw without waiting for days. */
abstract class DrawScene {

    static final Viewer PLATFORM = Viewer.platform();

    @Autowired
    Draws draws;

    @Autowired
    DrawRequests requests;

    @Autowired
    Reservations reservations;

    @Autowired
    Activities activities;

    @Autowired
    TermsBook terms;

    @Autowired
    PartyNames names;

    @Autowired
    Sessions sessions;

    @Autowired
    JdbcClient database;

    DrawClockwork clockwork;
    SessionId session;

    @BeforeEach
    void open() {
        clockwork = new DrawClockwork(database);
        session = sessions.bookable(sessions.house(), 10, Sessions.soon());
    }

    DrawId announced(String beaconSource) {
        return draws.announce(DrawClockwork.openNow(session, beaconSource), PLATFORM);
    }

    List<Viewer> ask(DrawId draw, int... parties) {
        var people = new ArrayList<Viewer>();
        for (var party : parties) {
            var person = Sessions.somebody();
            requests.request(draw, new Party(1, party - 1), person);
            people.add(person);
        }
        return people;
    }

    void frozen(DrawId draw) {
        clockwork.overWindow(draw);
        draws.advance(draw);
        clockwork.listHasStood(draw);
    }

    void drawn(DrawId draw) {
        frozen(draw);
        draws.draw(session, null, PLATFORM);
    }

    void drawnFrom(DrawId draw) {
        draws.advance(draw);
        clockwork.listHasStood(draw);
        draws.draw(session, null, PLATFORM);
    }

    Booking book(Viewer who, int adults) {
        return reservations.book(new BookPlaces(session, adults, 0, UUID.randomUUID()), who);
    }

    static void assertThatCode(org.assertj.core.api.ThrowableAssert.ThrowingCallable call, String code) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(code));
    }

    int sumOf(String status) {
        return database.sql("""
                select coalesce(sum(adults + children), 0) from reservations.reservation where session_id = ? and status = ?
                """)
                .params(session.value(), status)
                .query(Integer.class)
                .single();
    }

    List<UUID> lineByNumber() {
        return database.sql(
                        "select id from reservations.reservation where session_id = ? and status = 'WAITLISTED' order by number")
                .params(session.value())
                .query(UUID.class)
                .list();
    }

    List<UUID> lineByRank(DrawId draw) {
        return database.sql(
                        "select reservation_id from reservations.draw_request where draw_id = ? and outcome = 'WAITING' order by rank")
                .params(draw.value())
                .query(UUID.class)
                .list();
    }

    int toldTo(Viewer person) {
        return database.sql(
                        "select count(*) from messages.message where account_id = ? and key like 'reservations.draw.told.%'")
                .params(person.id().value())
                .query(Integer.class)
                .single();
    }

    int linesOfTheTrail(DrawId draw, String action) {
        return database.sql("select count(*) from audit.entry where object_id = ? and action = ?")
                .params(draw.value(), action)
                .query(Integer.class)
                .single();
    }

    static void race(int runners, Runnable run) throws Exception {
        var start = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(runners)) {
            var running = new ArrayList<Future<?>>();
            for (var i = 0; i < runners; i++) {
                running.add(threads.submit(() -> {
                    start.await();
                    run.run();
                    return null;
                }));
            }
            start.countDown();
            for (var one : running) {
                one.get();
            }
        }
    }
}
