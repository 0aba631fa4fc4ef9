package org.sciday.commands.bench.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetSocketAddress;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sciday._support.ScidayTest;
import org.sciday._support.Sessions;
import org.sciday.accounts.Passes;
import org.sciday.activities.SessionId;
import org.sciday.database.DatabaseAddress;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A rush in small against the running application; in full it is {@code ./sciday bench rush}. */
@ScidayTest
class RushTest {

    private static final int PLACES = 200;
    private static final int PEOPLE = 2_000;
    private static final int LINES = 200;

    @LocalServerPort
    int port;

    @Autowired
    Sessions sessions;

    @Autowired
    Passes passes;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient database;

    @Autowired
    Environment environment;

    @Test
    void sellsWhatThereIsAndTellsNobodyAnythingElse() throws Exception {
        var session = sessions.bookable(sessions.house(), PLACES, Sessions.soon());
        var people = People.signUp(address(), passes, clock.instant(), PEOPLE);
        var rush = new Rush(people, session, 3 * PEOPLE, 20260919, LINES, List.of());
        try (var lines = new Lines(List.of(new InetSocketAddress("127.0.0.1", port)), LINES)) {
            lines.run(rush);
        }

        var verdict = Verdict.of(address(), session, PLACES, people, rush.told());
        assertThat(verdict.faults()).isEmpty();
        assertThat(verdict.sold()).isEqualTo(PLACES);
        assertThat(verdict.unheard()).isZero();
        assertThat(rush.told().errors()).isZero();

        // The test of the test: one row less, and somebody was told what is not so.
        takeOneAway(session);
        assertThat(Verdict.of(address(), session, PLACES, people, rush.told()).faults())
                .contains("sold 199 of 200", "1 were told yes and have nothing");
    }

    private void takeOneAway(SessionId session) {
        database.sql("""
                update reservations.reservation set status = 'CANCELLED', cancelled_at = now()
                 where id = (select id from reservations.reservation
                              where session_id = :session and status = 'CONFIRMED' limit 1)
                """).param("session", session.value()).update();
    }

    private DatabaseAddress address() {
        return new DatabaseAddress(
                environment.getRequiredProperty("spring.datasource.url"),
                environment.getRequiredProperty("spring.datasource.username"),
                environment.getRequiredProperty("spring.datasource.password"));
    }
}
