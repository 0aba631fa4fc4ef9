package org.sciday.messages;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sciday.shared.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The outbox. Claiming is a lease: whoever claims has some minutes, and if they die the letter is due again. */
@Repository
class OutgoingStore {

    private final JdbcClient database;

    OutgoingStore(JdbcClient database) {
        this.database = database;
    }

    void add(UUID id, byte[] sealedLetter, Instant now, Instant expiresAt) {
        database.sql("""
                insert into messages.outgoing (id, sealed_letter, made_at, due_at, expires_at)
                values (:id, :letter, :now, :now, :expiresAt)
                """)
                .param("id", id)
                .param("letter", sealedLetter)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("expiresAt", expiresAt.atOffset(ZoneOffset.UTC))
                .update();
    }

    List<Outgoing> claim(int limit, Instant now, Instant until) {
        return database.sql("""
                with claimed as (
                  update messages.outgoing
                     set attempts = attempts + 1, due_at = :until
                   where id in (select id from messages.outgoing
                                 where sent_at is null and dead_at is null and due_at <= :now
                                 order by due_at limit :limit for update skip locked)
                  returning *
                )
                select c.id, c.attempts, c.expires_at, c.sealed_letter,
                       n.account_id, n.key, n.args, n.link, n.read_at
                  from claimed c left join messages.message n on n.id = c.message_id
                """)
                .param("limit", limit)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("until", until.atOffset(ZoneOffset.UTC))
                .query(OutgoingStore::outgoing)
                .list();
    }

    /** It is on its way, or needs no sending. The sealed text is of no more use. */
    void sent(UUID id, Instant now) {
        database.sql("""
                update messages.outgoing set sent_at = :now, sealed_letter = null, problem = null where id = :id
                """)
                .param("id", id)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void remove(UUID id) {
        database.sql("delete from messages.outgoing where id = :id")
                .param("id", id)
                .update();
    }

    void postpone(UUID id, Instant until, @Nullable String problem, boolean countsAsAttempt) {
        database.sql("""
                update messages.outgoing
                   set due_at = :until, problem = :problem, attempts = attempts - :uncounted
                 where id = :id
                """)
                .param("id", id)
                .param("until", until.atOffset(ZoneOffset.UTC))
                .param("problem", problem)
                .param("uncounted", countsAsAttempt ? 0 : 1)
                .update();
    }

    void giveUp(UUID id, String problem, Instant now) {
        database.sql("update messages.outgoing set dead_at = :now, problem = :problem where id = :id")
                .param("id", id)
                .param("problem", problem)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    boolean revive(UUID id, Instant now) {
        return database.sql("""
                update messages.outgoing set dead_at = null, attempts = 0, due_at = :now
                 where id = :id and dead_at is not null
                """)
                        .param("id", id)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    void forget(Instant letters, Instant messages) {
        database.sql("delete from messages.outgoing where made_at < :before")
                .param("before", letters.atOffset(ZoneOffset.UTC))
                .update();
        database.sql("delete from messages.message where told_at < :before")
                .param("before", messages.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Outgoing outgoing(ResultSet row, int number) throws SQLException {
        var account = row.getObject("account_id", UUID.class);
        var expiresAt = row.getObject("expires_at", OffsetDateTime.class);
        return new Outgoing(
                row.getObject("id", UUID.class),
                row.getInt("attempts"),
                expiresAt == null ? null : expiresAt.toInstant(),
                row.getBytes("sealed_letter"),
                account == null ? null : new AccountId(account),
                account == null
                        ? null
                        : new Sentence(row.getString("key"), row.getString("args"), row.getString("link")),
                row.getObject("read_at") != null);
    }
}
