package org.sciday.reservations;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.sciday.activities.SessionId;
import org.sciday.shared.AccountId;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whole batches of claims, in one statement each. */
@Repository
class ClaimStore {

    /** One of them has a place already, or used the key before: nothing was added, and the transaction is lost. */
    static final class SomebodyHolds extends RuntimeException {

        SomebodyHolds() {
            super("somebody holds", null, false, false);
        }
    }

    private static final String UNIQUE_VIOLATION = "23505";

    /** As they lie in two of the three indexes: written in this order, pages and their parents are still at hand. */
    private static final Comparator<Reservation> NEIGHBOURS = Comparator.comparing(one -> one.holder().value());

    private final JdbcClient database;
    private final JdbcOperations connections;

    ClaimStore(JdbcClient database, JdbcOperations connections) {
        this.database = database;
        this.connections = connections;
    }

    /**
     * Adds them all, in half the time that {@link #add} takes: for people of whom nobody is known to hold a place.
     *
     * @throws SomebodyHolds none was added
     */
    void addNew(List<Reservation> reservations) {
        try {
            connections.execute((Connection connection) -> {
                var rows = ReservationRows.of(reservations.stream().sorted(NEIGHBOURS).toList());
                var copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(ReservationRows.COPY);
                copy.writeToCopy(rows.array(), 0, rows.limit());
                return copy.endCopy();
            });
        } catch (RuntimeException problem) {
            throw NestedExceptionUtils.getMostSpecificCause(problem) instanceof SQLException cause
                            && UNIQUE_VIOLATION.equals(cause.getSQLState())
                    ? new SomebodyHolds()
                    : problem;
        }
    }

    /**
     * Adds them all, but for those who hold a place already, whose key was used, or who are elsewhere at that time.
     *
     * @param during the session's hours as a range, when its terms forbid being in two places at once
     * @return those that were added
     */
    Set<ReservationId> add(List<Reservation> reservations, @Nullable String during) {
        if (reservations.isEmpty()) {
            return Set.of();
        }
        var added = database.sql("""
                insert into reservations.reservation
                       (id, session_id, account_id, key, adults, children, code, status, made_at, during)
                select given.id, :session, holder, key, adults, children, code, status, cast(made_at as timestamptz),
                       cast(:during as tstzrange)
                  from unnest(cast(:ids as uuid[]), cast(:holders as uuid[]), cast(:keys as uuid[]), cast(:adults as int[]),
                              cast(:children as int[]), cast(:codes as text[]), cast(:statuses as text[]),
                              cast(:madeAt as text[]))
                       as given (id, holder, key, adults, children, code, status, made_at)
                on conflict do nothing
                returning id
                """)
                .param("session", reservations.getFirst().session().value())
                .param("during", during)
                .param("ids", column(reservations, one -> one.id().toString()))
                .param("holders", column(reservations, one -> one.holder().toString()))
                .param("keys", column(reservations, one -> one.key().toString()))
                .param("adults", reservations.stream().map(one -> one.party().adults()).toArray(Integer[]::new))
                .param("children", reservations.stream().map(one -> one.party().children()).toArray(Integer[]::new))
                .param("codes", column(reservations, Reservation::code))
                .param("statuses", column(reservations, one -> one.status().name()))
                .param("madeAt", column(reservations, one -> one.madeAt().toString()))
                .query((row, number) -> new ReservationId(row.getObject("id", UUID.class)))
                .list();
        return new HashSet<>(added);
    }

    /** What these people asked for before: with the same key, or else what they hold of this session. */
    Map<ReservationId, Reservation> earlier(SessionId session, Collection<Claim> claims) {
        var found = new HashMap<ReservationId, Reservation>();
        if (claims.isEmpty()) {
            return found;
        }
        database.sql("""
                select given.id as claim, held.*
                  from unnest(cast(:ids as uuid[]), cast(:holders as uuid[]), cast(:keys as uuid[])) as given (id, holder, key)
                  join reservations.reservation held
                    on held.account_id = given.holder
                   and (held.key = given.key or held.session_id = :session and held.status <> 'CANCELLED')
                 order by held.key = given.key
                """)
                .param("session", session.value())
                .param("ids", claims.stream().map(one -> one.id().toString()).toArray(String[]::new))
                .param("holders", claims.stream().map(one -> one.holder().toString()).toArray(String[]::new))
                .param("keys", claims.stream().map(one -> one.wish().key().toString()).toArray(String[]::new))
                .query((row, number) -> found.put(
                        new ReservationId(row.getObject("claim", UUID.class)), ReservationStore.reservation(row, number)))
                .list();
        return found;
    }

    /** They ask just now: nobody needs to ask them whether they still want the place. */
    void confirmOffered(Collection<ReservationId> asking) {
        database.sql("""
                update reservations.reservation set status = 'CONFIRMED', offered_until = null
                 where id = any (cast(:ids as uuid[])) and status = 'OFFERED'
                """)
                .param("ids", asking.stream().map(ReservationId::toString).toArray(String[]::new))
                .update();
    }

    /** Everybody who has a place or waits for one. */
    Set<AccountId> holdersOf(SessionId session) {
        return new HashSet<>(database.sql("""
                select account_id from reservations.reservation where session_id = :session and status <> 'CANCELLED'
                """)
                .param("session", session.value())
                .query((row, number) -> new AccountId(row.getObject("account_id", UUID.class)))
                .list());
    }

    private static String[] column(List<Reservation> reservations, Function<Reservation, String> value) {
        return reservations.stream().map(value).toArray(String[]::new);
    }
}
