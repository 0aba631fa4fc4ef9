package org.sciday.reservations;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.sciday.activities.SessionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What a draw asks of the reservations that there are. */
@Repository
class DrawnPlacesStore {

    private final JdbcClient database;

    DrawnPlacesStore(JdbcClient database) {
        this.database = database;
    }

    /** Sessions whose draw is announced and not done. */
    Set<SessionId> liveAmong(Collection<SessionId> sessions) {
        return new HashSet<>(database.sql("""
                select session_id from reservations.draw
                 where session_id = any (cast(:sessions as uuid[])) and state in ('ANNOUNCED', 'CLOSED')
                """)
                .param("sessions", sessions.stream().map(SessionId::toString).toArray(String[]::new))
                .query((row, number) -> new SessionId(row.getObject("session_id", UUID.class)))
                .list());
    }

    /** Those of the claims whose holders are elsewhere at that time, where the terms forbid it. */
    List<ReservationId> overlapping(Collection<Claim> claims, String during) {
        return database.sql("""
                select given.id
                  from unnest(cast(:ids as uuid[]), cast(:holders as uuid[])) as given (id, holder)
                 where exists (select 1 from reservations.reservation held
                                where held.account_id = given.holder and held.status <> 'CANCELLED'
                                  and held.during && cast(:during as tstzrange))
                """)
                .param("ids", claims.stream().map(one -> one.id().toString()).toArray(String[]::new))
                .param(
                        "holders",
                        claims.stream().map(one -> one.holder().toString()).toArray(String[]::new))
                .param("during", during)
                .query((row, number) -> new ReservationId(row.getObject("id", UUID.class)))
                .list();
    }
}
