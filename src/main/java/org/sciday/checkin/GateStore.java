package org.sciday.checkin;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sciday.activities.SessionId;
import org.sciday.shared.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Gates whose devices carry lists. Two devices of one person at one gate are one: the later word counts. */
@Repository
class GateStore {

    private final JdbcClient database;

    GateStore(JdbcClient database) {
        this.database = database;
    }

    /** Devices speak every few seconds, which is not written down each time. */
    void heard(SessionId session, String gate, @Nullable AccountId by, Instant now) {
        database.sql("""
                insert into checkin.gate (session_id, gate, carried_by, heard_at) values (:session, :gate, :by, :now)
                on conflict (session_id, gate, carried_by) do update set heard_at = excluded.heard_at
                 where gate.heard_at < excluded.heard_at - interval '10 seconds'
                """)
                .param("session", session.value())
                .param("gate", gate)
                .param("by", by == null ? "" : by.toString())
                .param("now", Timestamp.from(now))
                .update();
    }

    List<Gate> silentSince(SessionId session, Instant moment) {
        return database.sql("""
                select gate, min(heard_at) as heard_at from checkin.gate
                 where session_id = :session and heard_at < :moment
                 group by gate order by gate
                """)
                .param("session", session.value())
                .param("moment", Timestamp.from(moment))
                .query((row, number) ->
                        new Gate(row.getString("gate"), row.getTimestamp("heard_at").toInstant()))
                .list();
    }

    /** Those that are silent, and one's own. Returns how many devices were put away. */
    int close(SessionId session, String gate, @Nullable AccountId by, Instant silentSince) {
        return database.sql("""
                delete from checkin.gate
                 where session_id = :session and gate = :gate and (heard_at < :moment or carried_by = :by)
                """)
                .param("by", by == null ? "" : by.toString())
                .param("session", session.value())
                .param("gate", gate)
                .param("moment", Timestamp.from(silentSince))
                .update();
    }
}
