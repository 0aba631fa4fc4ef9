package org.sciday.checkin.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.sciday.activities.SessionFacts;
import org.sciday.activities.SessionId;
import org.sciday.checkin.web.DoorList.Crowd;
import org.sciday.checkin.web.DoorList.Elsewhere;
import org.sciday.checkin.web.DoorList.Inside;
import org.sciday.checkin.web.DoorList.Ticket;
import org.sciday.reservations.ComingGroups;
import org.sciday.reservations.PartyNames;
import org.sciday.reservations.ReservationId;
import org.sciday.secrets.Masks;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what devices at doors carry, and what is new since. */
@Repository
class DoorListQueries {

    static final int MOST = 10_000;

    /** What was still being written when the last news were read is told with the next ones. */
    private static final Duration OVERLAP = Duration.ofSeconds(30);

    private final JdbcClient database;
    private final PartyNames names;
    private final ComingGroups coming;
    private final DoorGroupQueries groups;

    DoorListQueries(JdbcClient database, PartyNames names, ComingGroups coming, DoorGroupQueries groups) {
        this.database = database;
        this.names = names;
        this.coming = coming;
        this.groups = groups;
    }

    /** The database's own clock, by which changes are dated. */
    Instant now() {
        return database.sql("select now()").query(Timestamp.class).single().toInstant();
    }

    /** Groups first: they are few, and come with many. */
    List<Ticket> tickets(SessionId session) {
        var tickets = ticketsWithoutNames(session);
        var known = names.of(tickets.stream().map(ticket -> new ReservationId(ticket.id())).toList());
        return Stream.concat(
                        coming.of(session).stream().map(Ticket::of),
                        tickets.stream()
                                .map(ticket -> ticket.naming(
                                        known.getOrDefault(new ReservationId(ticket.id()), List.of()))))
                .toList();
    }

    private List<Ticket> ticketsWithoutNames(SessionId session) {
        return database.sql("""
                select b.id, b.code, coalesce(p.display_name, '') as name, b.adults, b.children,
                       case when b.status in ('USED', 'LAPSED') then 'CONFIRMED' when b.status = 'OFFERED' then 'WAITLISTED'
                            else b.status end
                           as status
                  from reservations.booking b left join accounts.person p on p.id = b.account_id
                 where b.session_id = :session
                 order by b.status = 'CANCELLED', b.id limit :most
                """)
                .param("session", session.value())
                .param("most", MOST)
                .query((row, number) -> new Ticket(
                        row.getObject("id", UUID.class),
                        row.getString("code"),
                        Masks.name(row.getString("name")),
                        row.getInt("adults"),
                        row.getInt("children"),
                        row.getString("status"),
                        List.of(),
                        null))
                .list();
    }

    /**
     * The same as long as nobody books, cancels, moves up or changes a party, and no group is accepted or withdrawn; cheap,
     * for it is asked every few seconds.
     */
    String mark(SessionId session) {
        return database.sql("""
                select count(*) || '-' || coalesce(sum(hashtext(id::text || adults || '/' || children
                         || case when status in ('USED', 'LAPSED') then 'CONFIRMED' else status end)::bigint), 0)
                         || '-' || (select coalesce(sum(hashtext(id::text)::bigint), 0)
                                      from reservations.coming_group where session_id = :session)
                  from reservations.booking where session_id = :session
                """)
                .param("session", session.value())
                .query(String.class)
                .single();
    }

    List<Elsewhere> elsewhere(SessionFacts door) {
        var sessions = new LinkedHashMap<UUID, Elsewhere>();
        var tickets = new LinkedHashMap<UUID, List<UUID>>();
        database.sql("""
                select line.id as session, line.title, line.starts_at, b.id
                  from activities.session_line line join reservations.booking b on b.session_id = line.id
                 where line.activity_id = :activity and line.id <> :session and b.status in ('CONFIRMED', 'USED')
                   and line.starts_at between :from and :until
                 order by line.starts_at, b.id limit :most
                """)
                .param("activity", door.activity().value())
                .param("session", door.id().value())
                .param("from", Timestamp.from(door.startsAt().minus(Duration.ofHours(12))))
                .param("until", Timestamp.from(door.startsAt().plus(Duration.ofHours(12))))
                .param("most", MOST)
                .query(row -> {
                    var id = row.getObject("session", UUID.class);
                    var startsAt = row.getTimestamp("starts_at").toInstant();
                    sessions.putIfAbsent(id, new Elsewhere(id, row.getString("title"), startsAt, List.of()));
                    tickets.computeIfAbsent(id, key -> new ArrayList<>()).add(row.getObject("id", UUID.class));
                });
        return sessions.values().stream()
                .map(found -> new Elsewhere(
                        found.session(), found.title(), found.startsAt(), tickets.getOrDefault(found.session(), List.of())))
                .toList();
    }

    /** How all groups stand now, and those tickets about which anything was told since. */
    List<Inside> inside(SessionId session, Instant since) {
        return Stream.concat(groups.standing(session).stream(), tickets(session, since).stream()).toList();
    }

    private List<Inside> tickets(SessionId session, Instant since) {
        return database.sql("""
                select told.reservation_id as id, coalesce(a.people, 0) as people, a.admitted_at, a.nonce,
                       coalesce(a.gate, '') as gate,
                       case when a.id is null then 0 else coalesce((
                            select -sum(s.moved) from checkin.scan s
                             where s.reservation_id = told.reservation_id and s.moved <> 0 and s.undone_at is null), 0)
                       end as gone
                  from (select reservation_id from checkin.admission
                         where session_id = :session and changed_at >= :since and reservation_id is not null
                         union
                        select reservation_id from checkin.scan
                         where session_id = :session and changed_at >= :since and reservation_id is not null
                           and moved <> 0) told
                  left join checkin.admission a on a.reservation_id = told.reservation_id and a.undone_at is null
                 order by told.reservation_id
                """)
                .param("session", session.value())
                .param("since", Timestamp.from(since.minus(OVERLAP)))
                .query(DoorListQueries::inside)
                .list();
    }

    Crowd crowd(SessionId session) {
        return database.sql("""
                select coalesce((select inside from checkin.occupancy where session_id = :session), 0) as inside,
                       coalesce((select sum(people) from checkin.admission
                                  where session_id = :session and reservation_id is null and group_id is null
                                    and undone_at is null), 0)
                           as walk_ins,
                       (select count(*) from checkin.conflict
                         where session_id = :session and resolution is null and why = 'TWICE') as conflicts
                """)
                .param("session", session.value())
                .query(Crowd.class)
                .single();
    }

    static Inside inside(ResultSet row, int number) throws SQLException {
        var at = row.getTimestamp("admitted_at");
        return new Inside(
                row.getObject("id", UUID.class),
                row.getInt("people"),
                at == null ? null : at.toInstant(),
                row.getString("gate"),
                Math.max(0, row.getInt("gone")),
                row.getObject("nonce", UUID.class));
    }
}
