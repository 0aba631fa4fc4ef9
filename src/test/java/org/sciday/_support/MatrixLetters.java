package org.sciday._support;

import java.util.List;
import java.util.UUID;
import org.sciday.messages.Messages;
import org.sciday.site.Complaints;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Makers of what people are told, and what they tell the platform. */
final class MatrixLetters {

    private MatrixLetters() {}

    static Object message(MatrixThings things) {
        var to = things.house().resident().id();
        things.bean(Messages.class).tell(to, "accounts.granted", List.of(UUID.randomUUID().toString()), "/me");
        return things.idOf("select id from messages.message where account_id = :key order by told_at desc", to.value());
    }

    static Object deadLetter(MatrixThings things) {
        var id = UUID.randomUUID();
        things.bean(JdbcClient.class)
                .sql("""
                        insert into messages.outgoing (id, sealed_letter, made_at, due_at, attempts, dead_at, problem)
                        values (?, '\\x00', now(), now() + interval '1 year', 9, now(), 'no such address')
                        """)
                .params(id)
                .update();
        return id;
    }

    static Object complaint(MatrixThings things) {
        var key = UUID.randomUUID();
        things.bean(Complaints.class).make(key, "同一个数字要填三次", "", "/desk");
        return things.idOf("select id from site.complaint where key = :key", key);
    }
}
