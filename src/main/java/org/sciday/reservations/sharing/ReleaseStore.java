package org.sciday.reservations.sharing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sciday.activities.ActivityId;
import org.sciday.activities.SessionId;
import org.sciday.shared.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What is held back and until when. Whoever changes a session's releases holds its stock row; {@code held_back} there is always
 * the sum of what is not done here.
 */
@Repository
class ReleaseStore {

    private static final String SESSION = """
            select stock.session_id, stock.activity_id, stock.capacity, stock.held_back, stock.waiting, line.starts_at
              from reservations.stock stock
              join activities.session_line line on line.id = stock.session_id
            """;

    private final JdbcClient database;

    ReleaseStore(JdbcClient database) {
        this.database = database;
    }

    List<PlannedSession> lockAllOf(ActivityId activity) {
        return database.sql(SESSION
                        + " where stock.activity_id = :activity order by stock.session_id for update of stock")
                .param("activity", activity.value())
                .query(ReleaseStore::session)
                .list();
    }

    Optional<PlannedSession> lock(SessionId session) {
        return database.sql(SESSION + " where stock.session_id = :session for update of stock")
                .param("session", session.value())
                .query(ReleaseStore::session)
                .optional();
    }

    /** Everything planned falls; places that were given back keep their minute. */
    void dropPlan(SessionId session) {
        database.sql("""
                delete from reservations.release
                 where session_id = :session and done_at is null and kind in ('PHASE', 'WALK_IN')
                """)
                .param("session", session.value())
                .update();
    }

    /** @param at null: never, they are for the door */
    void hold(SessionId session, String kind, int places, @Nullable Instant at, Instant now) {
        database.sql("""
                insert into reservations.release (id, session_id, kind, places, at, made_at)
                values (:id, :session, :kind, :places, :at, :now)
                """)
                .param("id", Ids.next())
                .param("session", session.value())
                .param("kind", kind)
                .param("places", places)
                .param("at", at == null ? null : at.atOffset(ZoneOffset.UTC))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Sessions with something that is due. */
    List<SessionId> due(Instant now) {
        return database.sql("""
                select distinct session_id from reservations.release
                 where done_at is null and at <= :now order by session_id limit 1000
                """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new SessionId(row.getObject("session_id", UUID.class)))
                .list();
    }

    /** Takes what is due of the session, once; gives how many places. */
    int take(SessionId session, Instant now) {
        return database.sql("""
                with taken as (
                  update reservations.release set done_at = :now
                   where id in (select id from reservations.release
                                 where session_id = :session and done_at is null and at <= :now
                                   for update skip locked)
                  returning places
                )
                select coalesce(sum(places), 0) from taken
                """)
                .param("session", session.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    /** After any change: the counter is what the rows say. */
    void settle(SessionId session) {
        database.sql("""
                update reservations.stock
                   set held_back = (select coalesce(sum(places), 0) from reservations.release
                                     where session_id = :session and done_at is null)
                 where session_id = :session
                """)
                .param("session", session.value())
                .update();
    }

    /** What the next phase really brings, since groups may have had some of it; returns at random minutes are told to nobody. */
    Optional<Release> next(SessionId session, Instant now) {
        return database.sql("""
                select coming.at,
                       least(coming.places, stock.capacity - (stock.held_back - coming.places) - stock.taken) as places
                  from (select session_id, at, sum(places)::int as places from reservations.release
                         where session_id = :session and kind = 'PHASE' and done_at is null and at > :now
                         group by session_id, at order by at limit 1) coming
                  join reservations.stock stock on stock.session_id = coming.session_id
                 where stock.capacity - (stock.held_back - coming.places) - stock.taken > 0
                """)
                .param("session", session.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new Release(row.getTimestamp("at").toInstant(), row.getInt("places")))
                .optional();
    }

    private static PlannedSession session(ResultSet row, int number) throws SQLException {
        return new PlannedSession(
                new SessionId(row.getObject("session_id", UUID.class)),
                new ActivityId(row.getObject("activity_id", UUID.class)),
                row.getInt("capacity"),
                row.getInt("held_back"),
                row.getInt("waiting"),
                row.getTimestamp("starts_at").toInstant());
    }
}
