package org.sciday.messages.web;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.sciday.messages.MessageId;
import org.sciday.messages.Sentence;
import org.sciday.shared.AccountId;
import org.sciday.shared.PageOf;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads a person's own messages. */
@Repository
class MessageQueries {

    private static final int ROWS = 20;

    private final JdbcClient database;

    MessageQueries(JdbcClient database) {
        this.database = database;
    }

    PageOf<MessageRow> page(AccountId reader, int number) {
        var total = database.sql("""
                select count(*) from (
                  select 1 from messages.message where account_id = :reader limit 10000
                ) counted
                """)
                .param("reader", reader.value())
                .query(Long.class)
                .single();
        var rows = database.sql("""
                select id, key, args, link, told_at, read_at
                  from messages.message
                 where account_id = :reader
                 order by told_at desc, id desc
                 limit :rows offset :skipped
                """)
                .param("reader", reader.value())
                .param("rows", ROWS)
                .param("skipped", (number - 1) * ROWS)
                .query((row, n) -> new MessageRow(
                        new MessageId(row.getObject("id", UUID.class)),
                        new Sentence(row.getString("key"), row.getString("args"), row.getString("link")),
                        row.getObject("told_at", OffsetDateTime.class).toInstant(),
                        row.getObject("read_at") == null))
                .list();
        return new PageOf<>(rows, number, ROWS, total);
    }
}
