package org.sciday.units;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sciday.regions.RegionCode;
import org.sciday.secrets.Vault;
import org.sciday.shared.AccountId;
import org.sciday.shared.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Loads and saves units, one at a time. */
@Repository
class UnitStore {

    private static final String SELECT = """
            select id, name, kind, line, region_code, state, credit_code, address, reason, registered_by, merged_into,
                   version
              from units.unit
            """;

    private final JdbcClient jdbc;
    private final Vault vault;
    private final Clock clock;

    UnitStore(JdbcClient jdbc, Vault vault, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.clock = clock;
    }

    /** Two clicks at once go one after the other from here on; the second finds what the first has made. */
    Optional<Unit> takeKey(UUID key) {
        jdbc.sql("select 1 from (select pg_advisory_xact_lock(hashtextextended(:key, 0))) taken")
                .param("key", key.toString())
                .query(Integer.class)
                .single();
        return jdbc.sql(SELECT + " where registration_key = :key")
                .param("key", key)
                .query(UnitStore::unit)
                .optional();
    }

    void add(UnitId id, NewUnit unit, UUID key, @Nullable AccountId by) {
        jdbc.sql("""
                insert into units.unit (id, name, name_key, name_grams, sort_key, credit_code, kind, line, region_code,
                                        address, contact_name, contact_phone_sealed, contact_email_sealed, state,
                                        registration_key, registered_by, registered_at)
                values (:id, :name, :nameKey, :grams, :sortKey, :code, :kind, :line, :region,
                        :address, :contact, :phone, :email, 'PENDING', :key, :by, :now)
                """)
                .param("id", id.value())
                .param("name", unit.name())
                .param("nameKey", NameKey.of(unit.name()))
                .param("grams", NameKey.gramsOf(unit.name()).toArray(String[]::new))
                .param("sortKey", Unit.sortKey(unit.region(), unit.kind(), unit.name()))
                .param("code", unit.creditCode().value())
                .param("kind", unit.kind().name())
                .param("line", unit.line())
                .param("region", unit.region().toString())
                .param("address", unit.address())
                .param("contact", unit.contact().name())
                .param("phone", sealed(unit.contact().phone()))
                .param("email", sealed(unit.contact().email()))
                .param("key", key)
                .param("by", by == null ? null : by.value())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    Optional<Unit> find(UnitId id) {
        return jdbc.sql(SELECT + " where id = :id")
                .param("id", id.value())
                .query(UnitStore::unit)
                .optional();
    }

    /** The one unit that lives under this code, whatever its state but rejected. */
    Optional<Unit> findLiving(CreditCode code) {
        return jdbc.sql(SELECT + " where credit_code = :code and state <> 'REJECTED'")
                .param("code", code.value())
                .query(UnitStore::unit)
                .optional();
    }

    int countPendingOf(AccountId registrant) {
        return jdbc.sql("select count(*) from units.unit where registered_by = :by and state = 'PENDING'")
                .param("by", registrant.value())
                .query(Integer.class)
                .single();
    }

    /** Changes the state; false when somebody else has decided meanwhile. */
    boolean decide(Unit unit, Unit.State state, String reason, @Nullable AccountId by) {
        return jdbc.sql("""
                update units.unit set state = :state, reason = :reason, decided_by = :by, decided_at = :now,
                       version = version + 1
                 where id = :id and version = :version
                """)
                        .param("id", unit.id().value())
                        .param("version", unit.version())
                        .param("state", state.name())
                        .param("reason", reason.isEmpty() ? null : reason)
                        .param("by", by == null ? null : by.value())
                        .param("now", Timestamp.from(clock.instant()))
                        .update()
                == 1;
    }

    /** Closes the duplicate and points it, and whatever was merged into it before, to the survivor. */
    boolean merge(Unit duplicate, UnitId survivor, @Nullable AccountId by) {
        jdbc.sql("update units.unit set merged_into = :survivor where merged_into = :duplicate")
                .param("duplicate", duplicate.id().value())
                .param("survivor", survivor.value())
                .update();
        return jdbc.sql("""
                update units.unit set state = 'CLOSED', merged_into = :survivor, decided_by = :by, decided_at = :now,
                       version = version + 1
                 where id = :id and version = :version and state = 'APPROVED'
                """)
                        .param("id", duplicate.id().value())
                        .param("version", duplicate.version())
                        .param("survivor", survivor.value())
                        .param("by", by == null ? null : by.value())
                        .param("now", Timestamp.from(clock.instant()))
                        .update()
                == 1;
    }

    boolean change(UnitId id, int version, UnitChange change) {
        return jdbc.sql("""
                update units.unit set name = :name, name_key = :nameKey, name_grams = :grams, sort_key = :sortKey,
                       kind = :kind, line = :line, region_code = :region, address = :address, contact_name = :contact,
                       contact_phone_sealed = :phone, contact_email_sealed = :email, version = version + 1
                 where id = :id and version = :version
                """)
                        .param("id", id.value())
                        .param("version", version)
                        .param("name", change.name())
                        .param("nameKey", NameKey.of(change.name()))
                        .param("grams", NameKey.gramsOf(change.name()).toArray(String[]::new))
                        .param("sortKey", Unit.sortKey(change.region(), change.kind(), change.name()))
                        .param("kind", change.kind().name())
                        .param("line", change.line())
                        .param("region", change.region().toString())
                        .param("address", change.address())
                        .param("contact", change.contact().name())
                        .param("phone", sealed(change.contact().phone()))
                        .param("email", sealed(change.contact().email()))
                        .update()
                == 1;
    }

    Contact contactOf(UnitId id) {
        return jdbc.sql("""
                select contact_name, contact_phone_sealed, contact_email_sealed from units.unit where id = :id
                """)
                .param("id", id.value())
                .query((row, number) -> new Contact(
                        row.getString("contact_name"),
                        opened(row.getBytes("contact_phone_sealed")),
                        opened(row.getBytes("contact_email_sealed"))))
                .optional()
                .orElse(Contact.NONE);
    }

    byte @Nullable [] sealed(String plain) {
        return plain.isEmpty() ? null : vault.seal(plain);
    }

    private String opened(byte @Nullable [] sealed) {
        return sealed == null ? "" : vault.open(sealed);
    }

    private static Unit unit(ResultSet row, int number) throws SQLException {
        var registrant = row.getObject("registered_by", UUID.class);
        var survivor = row.getObject("merged_into", UUID.class);
        return new Unit(
                new UnitId(row.getObject("id", UUID.class)),
                row.getString("name"),
                UnitKind.valueOf(row.getString("kind")),
                row.getString("line"),
                RegionCode.of(row.getString("region_code")),
                Unit.State.valueOf(row.getString("state")),
                new CreditCode(row.getString("credit_code")),
                row.getString("address"),
                row.getString("reason"),
                registrant == null ? null : new AccountId(registrant),
                survivor == null ? null : new UnitId(survivor),
                row.getInt("version"));
    }
}
