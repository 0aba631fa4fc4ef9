package org.sciday.idempotency;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sciday.secrets.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps calls and their answers. Each statement commits by itself: they stand around a use case, not in it. */
@Repository
class RequestStore {

    private final JdbcClient database;
    private final Vault vault;

    RequestStore(JdbcClient database, Vault vault) {
        this.database = database;
        this.vault = vault;
    }

    /** True for exactly one caller; a call that began before {@code expired} counts as forgotten. */
    boolean claim(RequestKey key, byte[] fingerprint, Instant now, Instant expired) {
        return database.sql("""
                insert into idempotency.request (account_id, key, fingerprint, at)
                values (:account, :key, :fingerprint, :now)
                on conflict (account_id, key) do update
                   set fingerprint = excluded.fingerprint, at = excluded.at,
                       status = null, content_type = null, location = null, sealed_body = null
                 where request.at < :expired
                """)
                        .param("account", key.account().value())
                        .param("key", key.key())
                        .param("fingerprint", fingerprint)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("expired", expired.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    Optional<KnownRequest> find(RequestKey key) {
        return database.sql("select * from idempotency.request where account_id = :account and key = :key")
                .param("account", key.account().value())
                .param("key", key.key())
                .query((row, number) -> new KnownRequest(
                        row.getBytes("fingerprint"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        answer(row)))
                .optional();
    }

    /** Answers may hold personal data, so they lie sealed. */
    void keep(RequestKey key, Answer answer) {
        database.sql("""
                update idempotency.request
                   set status = :status, content_type = :contentType, location = :location, sealed_body = :body
                 where account_id = :account and key = :key
                """)
                .param("account", key.account().value())
                .param("key", key.key())
                .param("status", answer.status())
                .param("contentType", answer.contentType())
                .param("location", answer.location())
                .param("body", vault.seal(answer.body()))
                .update();
    }

    void release(RequestKey key) {
        database.sql("delete from idempotency.request where account_id = :account and key = :key and status is null")
                .param("account", key.account().value())
                .param("key", key.key())
                .update();
    }

    void forget(Instant expired) {
        database.sql("delete from idempotency.request where at < :expired")
                .param("expired", expired.atOffset(ZoneOffset.UTC))
                .update();
    }

    private @Nullable Answer answer(ResultSet row) throws SQLException {
        var body = row.getBytes("sealed_body");
        return body == null
                ? null
                : new Answer(
                        row.getInt("status"),
                        row.getString("content_type"),
                        row.getString("location"),
                        vault.open(body));
    }
}
