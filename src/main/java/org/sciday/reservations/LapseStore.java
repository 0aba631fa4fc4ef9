package org.sciday.reservations;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sciday.activities.SessionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds and notes places that lapse. */
@Repository
class LapseStore {

    private final JdbcClient database;

    LapseStore(JdbcClient database) {
        this.database = database;
    }

    /**
     * Sessions that go on as announced, with somebody who has not come in time. A door that has let nobody in yet
     * keeps no list, or has no network: then nobody's absence is known.
     */
    List<SessionId> due(Instant now) {
        return database.sql("""
                select line.id
                  from activities.session_line line
                  left join reservations.terms agreed on agreed.activity_id = line.activity_id
                  left join campaigns.effective_absence above on above.campaign_id = line.campaign_id
                 cross join lateral (
                       select coalesce(cast(agreed.terms -> 'cancelling' -> 'absence' ->> 'lapseAfter' as int), above.lapse_after)
                              as minutes) said
                 where said.minutes > 0 and line.starts_at + said.minutes * interval '1 minute' <= :now
                   and line.starts_at <= :now and line.ends_at > :now
                   and (line.starts_at > cast(:now as timestamptz) - interval '1 day' or line.ends_at - line.starts_at > interval '1 day')
                   and line.review_state = 'PASSED' and line.public_status in ('SCHEDULED', 'CHANGED', 'FULL')
                   and exists (select 1 from reservations.reservation held
                                where held.session_id = line.id and held.status = 'CONFIRMED')
                   and exists (select 1 from reservations.reservation came
                                where came.session_id = line.id and came.status = 'USED')
                 order by line.id
                """)
                .param("now", Timestamp.from(now))
                .query((row, number) -> new SessionId(row.getObject("id", UUID.class)))
                .list();
    }

    /**
     * Those who had their places before the deadline and have not come. Who goes through the door at this moment
     * holds their row and is left alone.
     */
    List<Reservation> lapse(SessionId session, Instant deadline, Instant now) {
        return database.sql("""
                with away as (
                  select id from reservations.reservation
                   where session_id = :session and status = 'CONFIRMED'
                     and (promoted_at is null or coalesce(offered_until, promoted_at) <= :deadline)
                   for update skip locked
                )
                update reservations.reservation held set status = 'LAPSED', lapsed_at = :now
                  from away where held.id = away.id
                returning held.*
                """)
                .param("session", session.value())
                .param("deadline", Timestamp.from(deadline))
                .param("now", Timestamp.from(now))
                .query(ReservationStore::reservation)
                .list();
    }

    /** Late, and there is room: false when somebody else was quicker, or they came before. */
    boolean use(ReservationId id, Instant now) {
        return database.sql("""
                update reservations.reservation set status = 'USED', used_at = :now
                 where id = :id and status = 'LAPSED' and came_at is null
                """)
                .param("id", id.value())
                .param("now", Timestamp.from(now))
                .update() == 1;
    }

    /** Empty when the places have not lapsed, or it is known already. */
    Optional<Instant> noteComing(ReservationId id, Instant now) {
        return database.sql("""
                update reservations.reservation set came_at = :now
                 where id = :id and status = 'LAPSED' and came_at is null
                returning lapsed_at
                """)
                .param("id", id.value())
                .param("now", Timestamp.from(now))
                .query(Timestamp.class)
                .optional()
                .map(Timestamp::toInstant);
    }

    boolean forgetComing(ReservationId id) {
        return database.sql("""
                update reservations.reservation set came_at = null
                 where id = :id and status = 'LAPSED' and came_at is not null
                """)
                .param("id", id.value())
                .update() == 1;
    }
}
