package org.sciday.checkin;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sciday.activities.SessionId;
import org.sciday.checkin.ScanAnswer.Outcome;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps what devices told, and knows how many are inside. */
@Repository
class ScanStore {

    private final JdbcClient database;

    ScanStore(JdbcClient database) {
        this.database = database;
    }

    /** What was answered to the same scan before. */
    Optional<Outcome> outcomeOf(SessionId session, UUID nonce) {
        return database.sql("select outcome from checkin.scan where session_id = :session and nonce = :nonce")
                .param("session", session.value())
                .param("nonce", nonce)
                .query((row, number) -> Outcome.valueOf(row.getString("outcome")))
                .optional();
    }

    void add(Scan scan, @Nullable Guests guests, DoorPost post, Outcome outcome) {
        var by = post.by().account();
        var ticket = guests == null ? null : guests.ticket();
        database.sql("""
                insert into checkin.scan (nonce, session_id, reservation_id, kind, people, moved, gate, happened_at,
                                          clock_off_ms, outcome, received_at, received_by, group_id)
                values (:nonce, :session, :reservation, :kind, :people, :moved, :gate, :at, :off, :outcome, :now, :by,
                        :group)
                on conflict do nothing
                """)
                .param("nonce", scan.nonce())
                .param("session", post.door().id().value())
                .param("reservation", ticket == null ? null : ticket.value())
                .param("group", guests == null ? null : guests.group())
                .param("kind", scan.kind().name())
                .param("people", scan.people())
                .param("moved", scan.moved())
                .param("gate", post.gate())
                .param("at", Timestamp.from(post.timeOf(scan)))
                .param("off", post.clockOff().toMillis())
                .param("outcome", outcome.name())
                .param("now", Timestamp.from(post.now()))
                .param("by", by == null ? null : by.value())
                .update();
    }

    void undo(SessionId session, UUID nonce, Instant now) {
        database.sql("""
                update checkin.scan set undone_at = :now, changed_at = now()
                 where session_id = :session and nonce = :nonce and undone_at is null
                """)
                .param("session", session.value())
                .param("nonce", nonce)
                .param("now", Timestamp.from(now))
                .update();
    }

    /** Did some of them go out between the two moments? */
    boolean wentOut(Guests guests, Instant from, Instant until) {
        return database.sql("""
                select exists (select 1 from checkin.scan
                                where (reservation_id = :id or group_id = :id) and kind = 'OUT' and moved <> 0
                                  and undone_at is null and happened_at between :from and :until)
                """)
                .param("id", guests.id())
                .param("from", Timestamp.from(from))
                .param("until", Timestamp.from(until))
                .query(Boolean.class)
                .single();
    }

    /** People inside now. */
    int inside(SessionId session) {
        return database.sql("select inside from checkin.occupancy where session_id = :session")
                .param("session", session.value())
                .query(Integer.class)
                .optional()
                .orElse(0);
    }
}
