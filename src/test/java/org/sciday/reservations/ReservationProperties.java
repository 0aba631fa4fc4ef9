package org.sciday.reservations;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sciday._support.ScidayTest;
import org.sciday._support.Sessions;
import org.sciday.activities.Activities;
import org.sciday.activities.SessionId;
import org.sciday.checkin.DoorScans;
import org.sciday.reservations.draw.DrawRequests;
import org.sciday.reservations.draw.Draws;
import org.sciday.reservations.terms.TermsBook;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Random lives of pairs of sessions: what must always hold holds after every step. The long run is {@code -Dhistories=10000},
 * with {@code -Dminutes=} at most; {@code -Dhistories=1 -Dseed=} repeats one that failed, but for what a draw drew.
 */
@ScidayTest
class ReservationProperties {

    private static final int HISTORIES = Integer.getInteger("histories", 80);
    private static final Duration BUDGET = Duration.ofMinutes(Integer.getInteger("minutes", 20));
    private static final int IN_A_HOUSE = 40;
    private static final int PLACES = 6;

    @Autowired
    Reservations reservations;

    @Autowired
    StaleOffers staleOffers;

    @Autowired
    Lanes lanes;

    @Autowired
    Draws draws;

    @Autowired
    DrawRequests requests;

    @Autowired
    DoorScans scans;

    @Autowired
    TermsBook terms;

    @Autowired
    Activities activities;

    @Autowired
    Sessions sessions;

    @Autowired
    JdbcClient database;

    @Test
    void everyHistoryKeepsThePromises() {
        var seed = Long.getLong("seed", System.nanoTime());
        var from = Instant.now();
        var lived = 0;
        while (lived < HISTORIES && Duration.between(from, Instant.now()).compareTo(BUDGET) < 0) {
            lived += live(seed + lived, Math.min(IN_A_HOUSE, HISTORIES - lived));
        }
        LoggerFactory.getLogger(getClass())
                .info("{} of {} histories from seed {} kept the promises, in {}", lived, HISTORIES, seed, Duration.between(from, Instant.now()));
    }

    /** One house for many, but for histories with a cap for the day, which holds over all that happens in a house. */
    private int live(long seed, int count) {
        var shared = stages(2 * count);
        for (var i = 0; i < count; i++) {
            var terms = RandomTerms.of(seed + i);
            var stages = terms.capped() ? stages(2) : shared.subList(2 * i, 2 * i + 2);
            new RandomHistory(tools(), stages, terms, seed + i).live();
        }
        return count;
    }

    private List<SessionId> stages(int count) {
        return sessions.bookable(sessions.house(), PLACES, Sessions.soon().plus(Duration.ofHours(1)), count);
    }

    private RandomHistory.Tools tools() {
        return new RandomHistory.Tools(
                reservations, staleOffers, lanes, draws, requests, scans, terms, activities, sessions, database);
    }
}
