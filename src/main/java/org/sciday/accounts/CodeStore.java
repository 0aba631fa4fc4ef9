package org.sciday.accounts;

import java.sql.Timestamp;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.sciday.accounts.Codes.Purpose;
import org.sciday.shared.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class CodeStore {

    private final JdbcClient jdbc;

    CodeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Purpose purpose, byte[] address, byte[] code, @Nullable String from, Instant now, Instant expires) {
        jdbc.sql("""
                insert into accounts.code (id, purpose, address_hash, code_hash, requested_by, created_at, expires_at)
                values (:id, :purpose, :address, :code, :from, :now, :expires)
                """)
                .param("id", Ids.next())
                .param("purpose", purpose.name())
                .param("address", address)
                .param("code", code)
                .param("from", from)
                .param("now", Timestamp.from(now))
                .param("expires", Timestamp.from(expires))
                .update();
    }

    int countSince(byte[] address, Instant since) {
        return jdbc.sql("select count(*) from accounts.code where address_hash = :address and created_at > :since")
                .param("address", address)
                .param("since", Timestamp.from(since))
                .query(Integer.class)
                .single();
    }

    int countFrom(String requester, Instant since) {
        return jdbc.sql("select count(*) from accounts.code where requested_by = :from and created_at > :since")
                .param("from", requester)
                .param("since", Timestamp.from(since))
                .query(Integer.class)
                .single();
    }

    /** Only the newest code of an address counts, and only once. */
    boolean use(Purpose purpose, byte[] address, byte[] code, int maxTries, Instant now) {
        return jdbc.sql("""
                update accounts.code set used_at = :now
                 where id = (select id from accounts.code
                              where address_hash = :address and purpose = :purpose
                              order by created_at desc limit 1)
                   and code_hash = :code and used_at is null and tries < :tries and expires_at > :now
                """)
                        .param("purpose", purpose.name())
                        .param("address", address)
                        .param("code", code)
                        .param("tries", maxTries)
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    void countTry(Purpose purpose, byte[] address, Instant now) {
        jdbc.sql("""
                update accounts.code set tries = tries + 1
                 where address_hash = :address and purpose = :purpose and used_at is null and expires_at > :now
                """)
                .param("purpose", purpose.name())
                .param("address", address)
                .param("now", Timestamp.from(now))
                .update();
    }
}
