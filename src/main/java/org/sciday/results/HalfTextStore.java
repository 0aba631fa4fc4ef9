package org.sciday.results;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.sciday.shared.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** One text a person and page; each keeping lets go what the person left lying for two months. */
@Repository
class HalfTextStore {

    private static final Duration KEPT = Duration.ofDays(60);

    private final JdbcClient database;

    HalfTextStore(JdbcClient database) {
        this.database = database;
    }

    Optional<String> find(AccountId account, String page) {
        return database.sql("select typed from results.half_typed where account_id = :account and page = :page")
                .param("account", account.value())
                .param("page", page)
                .query(String.class)
                .optional();
    }

    void put(AccountId account, String page, String typed, Instant now) {
        database.sql("""
                insert into results.half_typed (account_id, page, typed, typed_at)
                values (:account, :page, :typed, :now)
                    on conflict (account_id, page) do update set typed = excluded.typed, typed_at = excluded.typed_at
                """)
                .param("account", account.value())
                .param("page", page)
                .param("typed", typed)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        database.sql("delete from results.half_typed where account_id = :account and typed_at < :before")
                .param("account", account.value())
                .param("before", now.minus(KEPT).atOffset(ZoneOffset.UTC))
                .update();
    }

    void forget(AccountId account, String page) {
        database.sql("delete from results.half_typed where account_id = :account and page = :page")
                .param("account", account.value())
                .param("page", page)
                .update();
    }
}
