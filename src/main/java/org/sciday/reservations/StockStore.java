package org.sciday.reservations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sciday.activities.ActivityId;
import org.sciday.activities.SessionFacts;
import org.sciday.activities.SessionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows that decide. Every statement here is in docs/howto/scarce-things.md. */
@Repository
class StockStore {

    private final JdbcClient database;

    StockStore(JdbcClient database) {
        this.database = database;
    }

    /** Takes places for the whole party, or none; ours until commit. */
    boolean take(SessionId session, int people) {
        return database.sql("""
                update reservations.stock
                   set taken = taken + :people
                 where session_id = :session and open and waiting = 0 and taken + :people <= capacity - held_back
                """)
                .param("session", session.value())
                .param("people", people)
                .update() == 1;
    }

    /** Lengthens the line; false when nothing is given away any more. */
    boolean queue(SessionId session, int people) {
        return database.sql("update reservations.stock set waiting = waiting + :people where session_id = :session and open")
                .param("session", session.value())
                .param("people", people)
                .update() == 1;
    }

    /** Moves people between taken and waiting, or out of either. */
    void shift(SessionId session, int taken, int waiting) {
        database.sql("""
                update reservations.stock
                   set taken = taken + :taken, waiting = waiting + :waiting
                 where session_id = :session
                """)
                .param("session", session.value())
                .param("taken", taken)
                .param("waiting", waiting)
                .update();
    }

    Optional<Stock> lock(SessionId session) {
        return database.sql("select * from reservations.stock where session_id = :session for update")
                .param("session", session.value())
                .query(StockStore::stock)
                .optional();
    }

    List<Stock> lockAllOf(ActivityId activity) {
        return database.sql("""
                select * from reservations.stock where activity_id = :activity order by session_id for update
                """)
                .param("activity", activity.value())
                .query(StockStore::stock)
                .list();
    }

    List<Stock> lockAll(Collection<SessionId> sessions) {
        return database.sql("""
                select * from reservations.stock where session_id = any (cast(:sessions as uuid[]))
                 order by session_id for update
                """)
                .param("sessions", sessions.stream().map(SessionId::toString).toArray(String[]::new))
                .query(StockStore::stock)
                .list();
    }

    /** To be called with the locks held and capacities checked. */
    void put(ActivityId activity, Collection<SessionFacts> sessions) {
        database.sql("""
                insert into reservations.stock (session_id, activity_id, capacity, open, told_starts_at, told_ends_at,
                                                told_place)
                select given.session_id, :activity, given.capacity, given.open, line.starts_at, line.ends_at,
                       concat_ws(' ', line.site_name, line.site_address)
                  from unnest(cast(:sessions as uuid[]), cast(:capacities as int[]), cast(:open as boolean[]))
                       as given (session_id, capacity, open)
                  left join activities.session_line line on line.id = given.session_id
                on conflict (session_id) do update set capacity = excluded.capacity, open = excluded.open
                """)
                .param("activity", activity.value())
                .param("sessions", sessions.stream().map(one -> one.id().toString()).toArray(String[]::new))
                .param("capacities", sessions.stream().map(SessionFacts::capacity).toArray(Integer[]::new))
                .param("open", sessions.stream().map(StockStore::isOpen).toArray(Boolean[]::new))
                .update();
    }

    /** Notes when and where the sessions are now; gives those of which holders believed something else. */
    List<Moved> follow(ActivityId activity) {
        return database.sql("""
                update reservations.stock stock
                   set told_starts_at = line.starts_at, told_ends_at = line.ends_at, told_place = line.place,
                       moves = stock.moves + 1
                  from (select told.session_id, told.told_starts_at as before, now.starts_at, now.ends_at, now.place
                          from reservations.stock told
                          join (select id, starts_at, ends_at, concat_ws(' ', site_name, site_address) as place
                                  from activities.session_line
                                 where activity_id = :activity) now on now.id = told.session_id
                         where told.activity_id = :activity
                           and (told.told_starts_at, told.told_ends_at, told.told_place)
                               is distinct from (now.starts_at, now.ends_at, now.place)) line
                 where stock.session_id = line.session_id
                returning stock.session_id, coalesce(line.before, line.starts_at) as before
                """)
                .param("activity", activity.value())
                .query((row, number) -> new Moved(
                        new SessionId(row.getObject("session_id", UUID.class)),
                        row.getTimestamp("before").toInstant()))
                .list();
    }

    int openMissing() {
        return database.sql("""
                insert into reservations.stock (session_id, activity_id, capacity, open)
                select s.id, s.activity_id, s.capacity, s.public_status in ('SCHEDULED', 'CHANGED', 'MOVED_ONLINE')
                  from activities.published_session s
                 where s.bookable and s.capacity is not null and s.starts_at is not null
                on conflict (session_id) do nothing
                """).update();
    }

    void close(Collection<SessionId> sessions) {
        database.sql("update reservations.stock set open = false where session_id = any (cast(:sessions as uuid[]))")
                .param("sessions", sessions.stream().map(SessionId::toString).toArray(String[]::new))
                .update();
    }

    /** Opens what is bookable of a published activity. */
    void reopen(ActivityId activity) {
        database.sql("""
                update reservations.stock stock
                   set open = line.bookable and line.capacity is not null
                  from activities.session_line line
                 where line.id = stock.session_id and stock.activity_id = :activity and line.review_state = 'PASSED'
                """)
                .param("activity", activity.value())
                .update();
    }

    /** After a bulk of rows: the counters are what the rows say. */
    void recount(Collection<SessionId> sessions) {
        database.sql("""
                update reservations.stock stock
                   set taken = coalesce(counted.taken, 0) + coalesce(groups.people, 0), waiting = coalesce(counted.waiting, 0)
                  from unnest(cast(:sessions as uuid[])) as given (session_id)
                  left join (select session_id,
                                    sum(adults + children) filter (where status in ('CONFIRMED', 'OFFERED', 'USED')) as taken,
                                    sum(adults + children) filter (where status = 'WAITLISTED') as waiting
                               from reservations.reservation
                              where session_id = any (cast(:sessions as uuid[]))
                              group by session_id) counted on counted.session_id = given.session_id
                  left join reservations.group_places groups on groups.session_id = given.session_id
                 where stock.session_id = given.session_id
                """)
                .param("sessions", sessions.stream().map(SessionId::toString).toArray(String[]::new))
                .update();
    }

    private static boolean isOpen(SessionFacts session) {
        return session.bookable()
                && switch (session.publicStatus()) {
                    case SCHEDULED, CHANGED, MOVED_ONLINE -> true;
                    case POSTPONED, FULL, CANCELLED -> false;
                };
    }

    private static Stock stock(ResultSet row, int number) throws SQLException {
        return new Stock(
                new SessionId(row.getObject("session_id", UUID.class)),
                row.getInt("capacity"),
                row.getInt("held_back"),
                row.getInt("taken"),
                row.getInt("waiting"),
                row.getBoolean("open"));
    }
}
