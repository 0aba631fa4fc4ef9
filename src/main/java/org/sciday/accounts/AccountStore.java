package org.sciday.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sciday.secrets.Vault;
import org.sciday.shared.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AccountStore {

    private static final String COLUMNS = """
            select id, display_name, password_hash, totp_secret_sealed, totp_confirmed_at is not null as totp_confirmed,
                   failed_attempts, locked_until from accounts.account
            """;

    private final JdbcClient jdbc;
    private final Vault vault;

    AccountStore(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    void add(AccountId id, String name, Address address, @Nullable String passwordHash, Instant now) {
        var phone = address.channel() == Address.Channel.PHONE;
        var sealed = vault.seal(address.value());
        var hash = vault.fingerprint(address.value());
        jdbc.sql("""
                insert into accounts.account (id, display_name, phone_sealed, phone_hash, email_sealed, email_hash,
                                              password_hash, created_at)
                values (:id, :name, :phoneSealed, :phoneHash, :emailSealed, :emailHash, :password, :now)
                """)
                .param("id", id.value())
                .param("name", name)
                .param("phoneSealed", phone ? sealed : null)
                .param("phoneHash", phone ? hash : null)
                .param("emailSealed", phone ? null : sealed)
                .param("emailHash", phone ? null : hash)
                .param("password", passwordHash)
                .param("now", Timestamp.from(now))
                .update();
    }

    Optional<Account> find(Address address) {
        return jdbc.sql(COLUMNS + " where (phone_hash = :hash or email_hash = :hash) and erased_at is null")
                .param("hash", vault.fingerprint(address.value()))
                .query(AccountStore::account)
                .optional();
    }

    Optional<Account> find(AccountId id) {
        return jdbc.sql(COLUMNS + " where id = :id and erased_at is null")
                .param("id", id.value())
                .query(AccountStore::account)
                .optional();
    }

    Optional<Address> addressOf(AccountId id) {
        return jdbc.sql("select email_sealed, phone_sealed from accounts.account where id = :id and erased_at is null")
                .param("id", id.value())
                .query((row, number) -> address(row))
                .optional();
    }

    Map<AccountId, String> namesOf(Collection<AccountId> ids) {
        return jdbc
                .sql("select id, display_name from accounts.account where id = any (:ids)")
                .param("ids", ids.stream().map(AccountId::value).toArray(UUID[]::new))
                .query((row, number) ->
                        Map.entry(new AccountId(row.getObject("id", UUID.class)), row.getString("display_name")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void countFailure(AccountId id, int limit, Duration lock, Instant now) {
        jdbc.sql("""
                update accounts.account
                   set failed_attempts = case when failed_attempts + 1 >= :limit then 0 else failed_attempts + 1 end,
                       locked_until = case when failed_attempts + 1 >= :limit then :until else locked_until end
                 where id = :id
                """)
                .param("id", id.value())
                .param("limit", limit)
                .param("until", Timestamp.from(now.plus(lock)))
                .update();
    }

    void clearFailures(AccountId id) {
        jdbc.sql("update accounts.account set failed_attempts = 0, locked_until = null where id = :id")
                .param("id", id.value())
                .update();
    }

    void rename(AccountId id, String name) {
        jdbc.sql("update accounts.account set display_name = :name where id = :id")
                .param("id", id.value())
                .param("name", name)
                .update();
    }

    void setPassword(AccountId id, String hash) {
        jdbc.sql("update accounts.account set password_hash = :hash where id = :id")
                .param("id", id.value())
                .param("hash", hash)
                .update();
    }

    void setTotp(AccountId id, byte @Nullable [] sealed, @Nullable Instant confirmedAt) {
        jdbc.sql("""
                update accounts.account set totp_secret_sealed = :sealed, totp_confirmed_at = :at, totp_last_step = null
                 where id = :id
                """)
                .param("id", id.value())
                .param("sealed", sealed)
                .param("at", confirmedAt == null ? null : Timestamp.from(confirmedAt))
                .update();
    }

    /** A time step is good once: a code seen over the shoulder cannot be used again. */
    boolean useTotpStep(AccountId id, long step) {
        return jdbc.sql("""
                update accounts.account set totp_last_step = :step
                 where id = :id and (totp_last_step is null or totp_last_step < :step)
                """).param("id", id.value()).param("step", step).update() == 1;
    }

    private Address address(ResultSet row) throws SQLException {
        var email = row.getBytes("email_sealed");
        return email == null
                ? new Address(Address.Channel.PHONE, vault.open(row.getBytes("phone_sealed")))
                : new Address(Address.Channel.EMAIL, vault.open(email));
    }

    private static Account account(ResultSet row, int number) throws SQLException {
        var locked = row.getTimestamp("locked_until");
        return new Account(
                new AccountId(row.getObject("id", UUID.class)),
                row.getString("display_name"),
                row.getString("password_hash"),
                row.getBytes("totp_secret_sealed"),
                row.getBoolean("totp_confirmed"),
                row.getInt("failed_attempts"),
                locked == null ? null : locked.toInstant());
    }
}
