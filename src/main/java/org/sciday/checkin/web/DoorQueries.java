package org.sciday.checkin.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sciday.activities.SessionId;
import org.sciday.shared.Festival;
import org.sciday.shared.PageOf;
import org.sciday.shared.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads for the door: sessions of a day, the list of one, its numbers. */
@Repository
class DoorQueries {

    /** Doors at which the viewer may stand: of their units and of all below. */
    private static final String MINE = """
             where line.review_state = 'PASSED' and line.published_at is not null
               and line.unit_id in (select s.unit_id from units.scope s
                                     where s.head_id = any (cast(:heads as uuid[])) and s.during @> :today::date)
            """;

    private static final String THAT_DAY =
            MINE + " and line.starts_at < :until and line.ends_at > :from and line.title ilike :like ";

    private static final String SESSION = """
            select line.*, u.name as unit_name,
                   coalesce((select sum(b.party) from reservations.booking b
                              where b.session_id = line.id and b.status in ('CONFIRMED', 'USED')), 0) as expected,
                   coalesce((select people from checkin.attendance a where a.session_id = line.id), 0) as inside
              from (select line.id, line.unit_id, line.title, line.site_name, line.starts_at, line.ends_at, line.capacity,
                           line.public_status = 'CANCELLED' as cancelled
                      from activities.session_line line
            """;

    private static final String IN_ORDER = """
                     order by line.starts_at, line.id limit :limit offset :offset) line
              join units.unit_line u on u.id = line.unit_id
             order by line.starts_at, line.id
            """;

    private static final String PARTIES = """
              from reservations.booking b
              left join checkin.admission a on a.reservation_id = b.id and a.undone_at is null
              left join accounts.person p on p.id = b.account_id
             where b.session_id = :session and b.status in ('CONFIRMED', 'USED', 'LAPSED')
               and (p.display_name ilike :like or b.code like :code)
            """;

    static final int SIZE = 50;

    private final JdbcClient database;

    DoorQueries(JdbcClient database) {
        this.database = database;
    }

    /** The doors of a day among whose titles the words are found. */
    PageOf<DoorSession> between(Collection<UnitId> heads, LocalDate day, String words, int page) {
        var rows = thatDay(SESSION + THAT_DAY + IN_ORDER, heads, day, words)
                .param("limit", SIZE)
                .param("offset", (page - 1) * SIZE)
                .query(DoorQueries::session)
                .list();
        return new PageOf<>(rows, page, SIZE, count(heads, day, words));
    }

    long count(Collection<UnitId> heads, LocalDate day, String words) {
        var some = "select count(*) from (select 1 from activities.session_line line " + THAT_DAY + " limit 10000) c";
        return thatDay(some, heads, day, words).query(Long.class).single();
    }

    List<DoorSession> after(Collection<UnitId> heads, LocalDate day, int limit) {
        return database.sql(SESSION + MINE + " and line.starts_at >= :until " + IN_ORDER)
                .param("heads", texts(heads))
                .param("today", day)
                .param("until", startOf(day.plusDays(1)))
                .param("limit", limit)
                .param("offset", 0)
                .query(DoorQueries::session)
                .list();
    }

    /** Those who are still to come first. Found by name as spoken, or by the beginning of the short code. */
    PageOf<DoorRow> parties(SessionId session, String words, int page) {
        var rows = found(session, words, """
                select b.id, coalesce(p.display_name, '') as name, b.code, b.adults, b.children, a.id as admission,
                       a.people, a.admitted_at
                """ + PARTIES + " order by (a.id is not null), b.made_at, b.id limit :limit offset :offset")
                .param("limit", SIZE)
                .param("offset", (page - 1) * SIZE)
                .query(DoorQueries::row)
                .list();
        var total = found(session, words, "select count(*) " + PARTIES).query(Long.class).single();
        return new PageOf<>(rows, page, SIZE, total);
    }

    /** For the list on paper. */
    List<DoorRow> everyParty(SessionId session) {
        return found(session, "", """
                select b.id, coalesce(p.display_name, '') as name, b.code, b.adults, b.children, a.id as admission,
                       a.people, a.admitted_at
                """ + PARTIES + " order by b.code").query(DoorQueries::row).list();
    }

    DoorCounts counts(SessionId session) {
        return database.sql("""
                select coalesce(sum(expected), 0) as expected, coalesce(sum(inside), 0) as inside,
                       coalesce(sum(walk_ins), 0) as walk_ins, coalesce(sum(groups_inside), 0) as groups_inside,
                       coalesce(sum(missing), 0) as missing,
                       coalesce((select o.inside from checkin.occupancy o where o.session_id = :session), 0) as present,
                       coalesce((select k.places from reservations.walk_in_places k
                                  where k.session_id = :session), 0) as kept,
                       coalesce((select g.people from reservations.group_places g
                                  where g.session_id = :session), 0) as groups,
                       (select count(*) from checkin.conflict c
                         where c.session_id = :session and c.resolution is null and c.why = 'TWICE') as conflicts,
                       (select count(*) from checkin.conflict c
                         where c.session_id = :session and c.resolution is null and c.why = 'LAPSED') as late
                  from (select case when b.status = 'LAPSED' then 0 else b.party end as expected, 0 as inside, 0 as walk_ins,
                               0 as groups_inside, case when b.status = 'USED' then 0 else 1 end as missing
                          from reservations.booking b
                         where b.session_id = :session and b.status in ('CONFIRMED', 'USED', 'LAPSED')
                         union all
                        select 0, case when a.reservation_id is null then 0 else a.people end,
                               case when a.reservation_id is null and a.group_id is null then a.people else 0 end,
                               case when a.group_id is null then 0 else a.people end, 0
                          from checkin.admission a
                         where a.session_id = :session and a.undone_at is null) door
                """)
                .param("session", session.value())
                .query(DoorCounts.class)
                .single();
    }

    private JdbcClient.StatementSpec thatDay(String sql, Collection<UnitId> heads, LocalDate day, String words) {
        return database.sql(sql)
                .param("heads", texts(heads))
                .param("today", day)
                .param("from", startOf(day))
                .param("until", startOf(day.plusDays(1)))
                .param("like", "%" + literal(words.strip()) + "%");
    }

    private JdbcClient.StatementSpec found(SessionId session, String words, String sql) {
        var code = words.toUpperCase(Locale.ROOT).replaceAll("[\\s-]", "");
        return database.sql(sql)
                .param("session", session.value())
                .param("like", "%" + literal(words.strip()) + "%")
                .param("code", literal(code) + "%");
    }

    /** What is typed is never a pattern. */
    private static String literal(String words) {
        return words.replaceAll("([\\\\%_])", "\\\\$1");
    }

    private static String[] texts(Collection<UnitId> heads) {
        return heads.stream().map(UnitId::toString).toArray(String[]::new);
    }

    private static Timestamp startOf(LocalDate day) {
        return Timestamp.from(Festival.instantOf(day.atStartOfDay()));
    }

    private static DoorRow row(ResultSet row, int number) throws SQLException {
        return new DoorRow(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("code"),
                row.getInt("adults"),
                row.getInt("children"),
                row.getObject("admission", UUID.class),
                row.getInt("people"),
                instant(row.getTimestamp("admitted_at")),
                List.of());
    }

    private static DoorSession session(ResultSet row, int number) throws SQLException {
        return new DoorSession(
                row.getObject("id", UUID.class),
                row.getString("title"),
                row.getObject("unit_id", UUID.class),
                row.getString("unit_name"),
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
