package org.sciday.checkin.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sciday.activities.SessionId;
import org.sciday.shared.AccountId;
import org.sciday.shared.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads for the door: sessions of a day, the list of one, its numbers. */
@Repository
class DoorQueries {

    private static final String SESSIONS = """
            select line.id, line.title, line.site_name, line.starts_at, line.ends_at, line.capacity,
                   line.public_status = 'CANCELLED' as cancelled,
                   coalesce((select sum(b.party) from reservations.booking b
                              where b.session_id = line.id and b.status in ('CONFIRMED', 'USED')), 0) as expected,
                   coalesce((select people from checkin.attendance a where a.session_id = line.id), 0) as inside
              from activities.session_line line
             where line.unit_id = :unit and line.review_state = 'PASSED' and line.published_at is not null
            """;

    private final JdbcClient database;

    DoorQueries(JdbcClient database) {
        this.database = database;
    }

    /** A party before its name is known. */
    record Line(AccountId account, DoorRow row) {}

    List<DoorSession> between(UnitId unit, Instant from, Instant until) {
        return database.sql(SESSIONS + " and line.starts_at < :until and line.ends_at > :from order by line.starts_at, line.id")
                .param("unit", unit.value())
                .param("from", Timestamp.from(from))
                .param("until", Timestamp.from(until))
                .query(DoorQueries::session)
                .list();
    }

    List<DoorSession> next(UnitId unit, Instant from, int limit) {
        return database.sql(SESSIONS + " and line.starts_at >= :from order by line.starts_at, line.id limit :limit")
                .param("unit", unit.value())
                .param("from", Timestamp.from(from))
                .param("limit", limit)
                .query(DoorQueries::session)
                .list();
    }

    List<Line> list(SessionId session) {
        return database.sql("""
                select b.id, b.account_id, b.code, b.adults, b.children, a.id as admission, a.people, a.admitted_at
                  from reservations.booking b
                  left join checkin.admission a on a.reservation_id = b.id and a.undone_at is null
                 where b.session_id = :session and b.status in ('CONFIRMED', 'USED')
                 order by (a.id is not null), b.made_at, b.id
                """)
                .param("session", session.value())
                .query(DoorQueries::line)
                .list();
    }

    DoorCounts counts(SessionId session) {
        return database.sql("""
                select coalesce(sum(expected), 0) as expected, coalesce(sum(inside), 0) as inside,
                       coalesce(sum(walk_ins), 0) as walk_ins, coalesce(sum(missing), 0) as missing
                  from (select b.party as expected, 0 as inside, 0 as walk_ins,
                               case when b.status = 'CONFIRMED' then 1 else 0 end as missing
                          from reservations.booking b
                         where b.session_id = :session and b.status in ('CONFIRMED', 'USED')
                         union all
                        select 0, case when a.reservation_id is null then 0 else a.people end,
                               case when a.reservation_id is null then a.people else 0 end, 0
                          from checkin.admission a
                         where a.session_id = :session and a.undone_at is null) door
                """)
                .param("session", session.value())
                .query(DoorCounts.class)
                .single();
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        return new Line(
                new AccountId(row.getObject("account_id", UUID.class)),
                new DoorRow(
                        row.getObject("id", UUID.class),
                        "",
                        row.getString("code"),
                        row.getInt("adults"),
                        row.getInt("children"),
                        row.getObject("admission", UUID.class),
                        row.getInt("people"),
                        instant(row.getTimestamp("admitted_at"))));
    }

    private static DoorSession session(ResultSet row, int number) throws SQLException {
        return new DoorSession(
                row.getObject("id", UUID.class),
                row.getString("title"),
                row.getString("site_name"),
                row.getTimestamp("starts_at").toInstant(),
                row.getTimestamp("ends_at").toInstant(),
                row.getObject("capacity", Integer.class),
                row.getBoolean("cancelled"),
                row.getInt("expected"),
                row.getInt("inside"));
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
