package org.sciday.messages;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Optional;
import org.sciday.shared.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lines on people's own pages. */
@Repository
class MessageStore {

    private final JdbcClient database;

    MessageStore(JdbcClient database) {
        this.database = database;
    }

    /**
     * Puts the sentence on each person's page and a letter into the outbox. A person who was told the same within a day
     * is not told again: events are delivered at least once, and people press buttons twice.
     */
    void tell(Collection<AccountId> to, Sentence sentence, Instant now) {
        var people = to.stream().map(AccountId::toString).distinct().sorted().toArray(String[]::new);
        var ids = to.stream()
                .map(person -> MessageId.next().toString())
                .limit(people.length)
                .toArray(String[]::new);
        database.sql("""
                with told as (
                  insert into messages.message (id, account_id, key, args, link, fingerprint, told_at)
                  select n.id, n.account_id, :key, :args::jsonb, :link, :fingerprint, :now
                    from unnest(:ids::uuid[], :people::uuid[]) as n (id, account_id)
                  on conflict (account_id, fingerprint) do update
                     set told_at = excluded.told_at, read_at = null
                   where message.told_at < excluded.told_at - interval '24 hours'
                  returning id
                )
                insert into messages.outgoing (id, message_id, made_at, due_at)
                select gen_random_uuid(), id, :now, :now from told
                """)
                .param("key", sentence.key())
                .param("args", sentence.args())
                .param("link", sentence.link())
                .param("fingerprint", sentence.fingerprint())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("ids", ids)
                .param("people", people)
                .update();
    }

    /** Marks it as read and gives its link; empty when the person has no such message. */
    Optional<String> read(MessageId id, AccountId reader, Instant now) {
        return database.sql("""
                update messages.message set read_at = coalesce(read_at, :now)
                 where id = :id and account_id = :reader
                returning link
                """)
                .param("id", id.value())
                .param("reader", reader.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(String.class)
                .optional();
    }

    void readAll(AccountId reader, Instant now) {
        database.sql("update messages.message set read_at = :now where account_id = :reader and read_at is null")
                .param("reader", reader.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    boolean exists(MessageId id) {
        return database.sql("select exists (select 1 from messages.message where id = :id)")
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }

    int countUnread(AccountId reader, int limit) {
        return database.sql("""
                select count(*) from (
                  select 1 from messages.message where account_id = :reader and read_at is null limit :limit
                ) unread
                """)
                .param("reader", reader.value())
                .param("limit", limit)
                .query(Integer.class)
                .single();
    }
}
