package org.sciday.accounts;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sciday.shared.AccountId;
import org.sciday.shared.Festival;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ApiTokenStore {

    private final JdbcClient jdbc;

    ApiTokenStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID id, AccountId account, String name, byte[] hash, Instant now, Instant expires) {
        jdbc.sql("""
                insert into accounts.api_token (id, account_id, name, token_hash, created_at, expires_at)
                values (:id, :account, :name, :hash, :now, :expires)
                """)
                .param("id", id)
                .param("account", account.value())
                .param("name", name)
                .param("hash", hash)
                .param("now", Timestamp.from(now))
                .param("expires", Timestamp.from(expires))
                .update();
    }

    /** Written once a day at most, so that a busy program does not write at every call. */
    Optional<AccountId> use(byte[] hash, Instant now) {
        var owner = jdbc.sql("""
                select account_id from accounts.api_token
                 where token_hash = :hash and withdrawn_at is null and expires_at > :now
                """)
                .param("hash", hash)
                .param("now", Timestamp.from(now))
                .query((row, number) -> new AccountId(row.getObject("account_id", UUID.class)))
                .optional();
        jdbc.sql("""
                update accounts.api_token set last_used_on = :today
                 where token_hash = :hash and last_used_on is distinct from :today
                """).param("hash", hash).param("today", Festival.dateOf(now)).update();
        return owner;
    }

    List<ApiToken> list(AccountId account) {
        return jdbc.sql("""
                select id, name, created_at, expires_at from accounts.api_token
                 where account_id = :account and withdrawn_at is null order by created_at desc
                """)
                .param("account", account.value())
                .query((row, number) -> new ApiToken(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getTimestamp("created_at").toInstant(),
                        row.getTimestamp("expires_at").toInstant()))
                .list();
    }

    boolean withdraw(UUID id, AccountId account, Instant now) {
        return jdbc.sql("""
                update accounts.api_token set withdrawn_at = :now
                 where id = :id and account_id = :account and withdrawn_at is null
                """)
                        .param("id", id)
                        .param("account", account.value())
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }
}
