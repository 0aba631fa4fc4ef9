package org.sciday.messages.web;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the state of the outbox for the operator. */
@Repository
class DeadLetterQueries {

    private final JdbcClient database;

    DeadLetterQueries(JdbcClient database) {
        this.database = database;
    }

    List<DeadLetter> list(int limit) {
        return database.sql("""
                select o.id, o.made_at, o.dead_at, n.key, o.attempts, coalesce(o.problem, '') as problem
                  from messages.outgoing o left join messages.message n on n.id = o.message_id
                 where o.dead_at is not null
                 order by o.dead_at desc
                 limit :limit
                """)
                .param("limit", limit)
                .query((row, number) -> new DeadLetter(
                        row.getObject("id", UUID.class),
                        row.getObject("made_at", OffsetDateTime.class).toInstant(),
                        row.getObject("dead_at", OffsetDateTime.class).toInstant(),
                        row.getString("key"),
                        row.getInt("attempts"),
                        row.getString("problem")))
                .list();
    }

    long countWaiting() {
        return database.sql("select count(*) from messages.outgoing where sent_at is null and dead_at is null")
                .query(Long.class)
                .single();
    }
}
