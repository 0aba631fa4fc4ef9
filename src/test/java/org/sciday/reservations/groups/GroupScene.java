package org.sciday.reservations.groups;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.sciday._support.Cast;
import org.sciday._support.MatrixFiles;
import org.sciday._support.Sessions;
import org.sciday.activities.SessionId;
import org.sciday.reservations.Reservations;
import org.sciday.shared.Festival;
import org.sciday.shared.Role;
import org.sciday.shared.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A house with forty places next week, two teachers who ask, and a clerk who decides. */
abstract class GroupScene {

    static final Instant TUESDAY = nextWeeksOver(DayOfWeek.TUESDAY);

    @Autowired
    GroupBookings groups;

    @Autowired
    Reservations reservations;

    @Autowired
    Sessions sessions;

    @Autowired
    Cast cast;

    @Autowired
    JdbcClient database;

    final Viewer teacher = Sessions.somebody();
    final Viewer other = Sessions.somebody();
    Sessions.House house;
    Viewer clerk;
    SessionId session;

    @BeforeEach
    void open() {
        house = sessions.house();
        clerk = cast.viewer(cast.staff("何一", Role.CLERK, house.unit()));
        session = sessions.bookable(house, 40, TUESDAY);
    }

    GroupBookingId asks(SessionId at, Viewer who, int pupils, int teachers) {
        var wish = wish(at, pupils, teachers);
        return groups.request(wish, groups.letter(wish, MatrixFiles.picture(), "介绍信.png"), who);
    }

    static GroupWish wish(SessionId at, int pupils, int teachers) {
        return new GroupWish(at, "第一小学", "王老师", "13800001234", pupils, teachers, "", UUID.randomUUID());
    }

    List<String> told(Viewer who) {
        return database.sql("select key from messages.message where account_id = ?")
                .param(who.id().value())
                .query(String.class)
                .list();
    }

    static Instant nextWeeksOver(DayOfWeek day) {
        return LocalDate.now(Festival.ZONE)
                .plusDays(9)
                .with(TemporalAdjusters.nextOrSame(day))
                .atTime(10, 0)
                .atZone(Festival.ZONE)
                .toInstant();
    }
}
