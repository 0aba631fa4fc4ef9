package org.sciday.reservations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sciday.activities.SessionId;
import org.sciday.reservations.Reservation.Status;
import org.sciday.shared.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Loads and saves reservations. Whoever calls a changing method for a session's bookings holds its stock row. */
@Repository
class ReservationStore {

    private final JdbcClient database;

    ReservationStore(JdbcClient database) {
        this.database = database;
    }

    Optional<Reservation> find(ReservationId id) {
        return database.sql("select * from reservations.reservation where id = :id")
                .param("id", id.value())
                .query(ReservationStore::reservation)
                .optional();
    }

    Optional<Reservation> findActive(SessionId session, AccountId holder) {
        return database.sql("""
                select * from reservations.reservation
                 where session_id = :session and account_id = :holder and status <> 'CANCELLED'
                """)
                .param("session", session.value())
                .param("holder", holder.value())
                .query(ReservationStore::reservation)
                .optional();
    }

    List<Reservation> findByCode(SessionId session, String code) {
        return database.sql("""
                select * from reservations.reservation
                 where session_id = :session and code = :code and status <> 'CANCELLED'
                """)
                .param("session", session.value())
                .param("code", code)
                .query(ReservationStore::reservation)
                .list();
    }

    /** False when it was admitted in the meantime. */
    boolean cancel(ReservationId id, Instant now) {
        return database.sql("""
                update reservations.reservation set status = 'CANCELLED', cancelled_at = :now
                 where id = :id and status in ('CONFIRMED', 'WAITLISTED', 'OFFERED')
                """)
                .param("id", id.value())
                .param("now", Timestamp.from(now))
                .update() == 1;
    }

    /** Everything that is not used falls; returns how many. */
    int callOff(SessionId session, Instant now) {
        return database.sql("""
                update reservations.reservation set status = 'CANCELLED', cancelled_at = :now, called_off = true
                 where session_id = :session and status in ('CONFIRMED', 'WAITLISTED', 'OFFERED')
                """)
                .param("session", session.value())
                .param("now", Timestamp.from(now))
                .update();
    }

    /** Everybody who has a place or waits for one, and who brings a group. */
    List<AccountId> holdersOf(SessionId session) {
        return database.sql("""
                select account_id from reservations.reservation where session_id = :session and status <> 'CANCELLED'
                 union
                select account_id from reservations.group_booking where session_id = :session and state = 'ACCEPTED'
                """)
                .param("session", session.value())
                .query((row, number) -> new AccountId(row.getObject("account_id", UUID.class)))
                .list();
    }

    void resize(Reservation after) {
        database.sql("update reservations.reservation set adults = :adults, children = :children where id = :id")
                .param("id", after.id().value())
                .param("adults", after.party().adults())
                .param("children", after.party().children())
                .update();
    }

    /** Its hours have changed: nobody is told that they cannot be in two places, who were not asked. */
    void forgetHours(Collection<SessionId> sessions) {
        database.sql("""
                update reservations.reservation set during = null
                 where session_id = any (cast(:sessions as uuid[])) and during is not null
                """)
                .param("sessions", sessions.stream().map(SessionId::toString).toArray(String[]::new))
                .update();
    }

    List<Waiter> waitingLine(SessionId session, int window) {
        return database.sql("""
                select id, adults + children as people, passed_over from reservations.reservation
                 where session_id = :session and status = 'WAITLISTED' order by number limit :window
                """)
                .param("session", session.value())
                .param("window", window)
                .query((row, number) -> new Waiter(
                        new ReservationId(row.getObject("id", UUID.class)),
                        row.getInt("people"),
                        row.getInt("passed_over")))
                .list();
    }

    /** @param until the place is only offered, until then; null: it is theirs */
    void promote(Collection<Waiter> promoted, Instant now, @Nullable Instant until) {
        database.sql("""
                update reservations.reservation
                   set status = case when cast(:until as timestamptz) is null then 'CONFIRMED' else 'OFFERED' end,
                       promoted_at = :now, offered_until = :until
                 where id = any (cast(:ids as uuid[])) and status = 'WAITLISTED'
                """)
                .param("until", until == null ? null : Timestamp.from(until))
                .param("ids", ids(promoted))
                .param("now", Timestamp.from(now))
                .update();
    }

    /** Sessions with offers that nobody took in time. */
    List<SessionId> withStaleOffers(Instant now) {
        return database.sql("""
                select distinct session_id from reservations.reservation where status = 'OFFERED' and offered_until <= :now
                """)
                .param("now", Timestamp.from(now))
                .query((row, number) -> new SessionId(row.getObject("session_id", UUID.class)))
                .list();
    }

    List<Reservation> staleOffers(SessionId session, Instant now) {
        return database.sql("""
                select * from reservations.reservation
                 where session_id = :session and status = 'OFFERED' and offered_until <= :now
                """)
                .param("session", session.value())
                .param("now", Timestamp.from(now))
                .query(ReservationStore::reservation)
                .list();
    }

    void passOver(Collection<Waiter> passed) {
        database.sql("""
                update reservations.reservation waiter set passed_over = given.passed_over
                  from unnest(cast(:ids as uuid[]), cast(:counts as int[])) as given (id, passed_over)
                 where waiter.id = given.id
                """)
                .param("ids", ids(passed))
                .param("counts", passed.stream().map(Waiter::passedOver).toArray(Integer[]::new))
                .update();
    }

    int peopleAhead(ReservationId id) {
        return database.sql("""
                select coalesce(sum(other.adults + other.children), 0)
                  from reservations.reservation mine
                  join reservations.reservation other
                    on other.session_id = mine.session_id and other.status = 'WAITLISTED' and other.number < mine.number
                 where mine.id = :id
                """)
                .param("id", id.value())
                .query(Integer.class)
                .single();
    }

    int countActive(SessionId session) {
        return database.sql("""
                select count(*) from reservations.reservation where session_id = :session and status <> 'CANCELLED'
                """)
                .param("session", session.value())
                .query(Integer.class)
                .single();
    }

    /** Through the door, or back out; false when it was not in the state that this needs. */
    boolean move(ReservationId id, Status from, Status to, Instant now) {
        return database.sql("""
                update reservations.reservation
                   set status = :to, used_at = case when :to = 'USED' then cast(:now as timestamptz) end
                 where id = :id and status = :from
                """)
                .param("id", id.value())
                .param("from", from.name())
                .param("to", to.name())
                .param("now", Timestamp.from(now))
                .update() == 1;
    }

    private static String[] ids(Collection<Waiter> waiters) {
        return waiters.stream().map(waiter -> waiter.id().toString()).toArray(String[]::new);
    }

    static Reservation reservation(ResultSet row, int number) throws SQLException {
        var used = row.getTimestamp("used_at");
        var offered = row.getTimestamp("offered_until");
        return new Reservation(
                new ReservationId(row.getObject("id", UUID.class)),
                new SessionId(row.getObject("session_id", UUID.class)),
                new AccountId(row.getObject("account_id", UUID.class)),
                row.getObject("key", UUID.class),
                new Party(row.getInt("adults"), row.getInt("children")),
                row.getString("code"),
                Status.valueOf(row.getString("status")),
                row.getTimestamp("made_at").toInstant(),
                used == null ? null : used.toInstant(),
                offered == null ? null : offered.toInstant(),
                row.getBoolean("called_off"));
    }
}
