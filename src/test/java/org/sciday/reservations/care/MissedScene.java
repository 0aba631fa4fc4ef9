package org.sciday.reservations.care;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.sciday._support.Cast;
import org.sciday._support.Sessions;
import org.sciday.activities.SessionId;
import org.sciday.reservations.EnrolledReservation;
import org.sciday.reservations.Party;
import org.sciday.reservations.Reservation.Status;
import org.sciday.reservations.ReservationId;
import org.sciday.reservations.Reservations;
import org.sciday.shared.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Three sessions are over: one person stayed away from each, another came. */
abstract class MissedScene {

    static final Instant LAST_WEEK = Instant.now().minus(Duration.ofDays(6));

    @Autowired
    NoShows noShows;

    @Autowired
    Suspensions suspensions;

    @Autowired
    Reservations reservations;

    @Autowired
    Sessions sessions;

    @Autowired
    Cast cast;

    @Autowired
    JdbcClient database;

    final Viewer xiaoxia = Sessions.somebody();
    final Viewer punctual = Sessions.somebody();
    Sessions.House house;
    List<SessionId> past;

    @BeforeEach
    void letThreeSessionsPass() {
        house = sessions.house();
        past = sessions.bookable(house, 10, LAST_WEEK, 3);
        past.forEach(session -> {
            held(session, xiaoxia, Status.CONFIRMED);
            held(session, punctual, Status.USED);
        });
    }

    void held(SessionId session, Viewer who, Status status) {
        var row = new EnrolledReservation(
                ReservationId.next(), session, who.id(), new Party(1, 0), status, LAST_WEEK.minus(Duration.ofDays(1)));
        reservations.enrol(List.of(row), Viewer.platform());
    }

    int count(String sql, Viewer who) {
        return database.sql(sql).params(who.id().value()).query(Integer.class).single();
    }

    List<String> told(Viewer who) {
        return database.sql("select key from messages.message where account_id = ?")
                .param(who.id().value())
                .query(String.class)
                .list();
    }
}
