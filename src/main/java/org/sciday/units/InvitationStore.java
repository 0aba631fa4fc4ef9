package org.sciday.units;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sciday.accounts.Address;
import org.sciday.secrets.Vault;
import org.sciday.shared.AccountId;
import org.sciday.shared.Role;
import org.sciday.shared.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps invitations; the address is sealed. */
@Repository
class InvitationStore {

    private static final String SELECT = """
            select id, unit_id, role, address_sealed, invited_by, invited_at, expires_at,
                   accepted_at is not null as accepted, revoked_at is not null as revoked
              from units.invitation
            """;

    private final JdbcClient jdbc;
    private final Vault vault;

    InvitationStore(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /** A second invitation of the same person to the same role takes the place of the first. */
    void add(InvitationId id, UnitId unit, Role role, Address address, AccountId by, Instant now) {
        var hash = vault.fingerprint(address.value());
        jdbc.sql("""
                update units.invitation set revoked_at = :now, revoked_by = :by
                 where unit_id = :unit and role = :role and address_hash = :hash
                   and accepted_at is null and revoked_at is null
                """)
                .param("unit", unit.value())
                .param("role", role.name())
                .param("hash", hash)
                .param("by", by.value())
                .param("now", Timestamp.from(now))
                .update();
        jdbc.sql("""
                insert into units.invitation (id, unit_id, role, address_sealed, address_hash, invited_by, invited_at,
                                              expires_at)
                values (:id, :unit, :role, :sealed, :hash, :by, :now, :expires)
                """)
                .param("id", id.value())
                .param("unit", unit.value())
                .param("role", role.name())
                .param("sealed", vault.seal(address.value()))
                .param("hash", hash)
                .param("by", by.value())
                .param("now", Timestamp.from(now))
                .param("expires", Timestamp.from(now.plus(Invitation.LIFE)))
                .update();
    }

    Optional<Invitation> find(InvitationId id) {
        return jdbc.sql(SELECT + " where id = :id")
                .param("id", id.value())
                .query(this::invitation)
                .optional();
    }

    List<Invitation> openOf(UnitId unit, Instant now) {
        return jdbc.sql(SELECT + """
                 where unit_id = :unit and accepted_at is null and revoked_at is null and expires_at > :now
                 order by invited_at desc
                """)
                .param("unit", unit.value())
                .param("now", Timestamp.from(now))
                .query(this::invitation)
                .list();
    }

    int countSince(UnitId unit, Instant since) {
        return jdbc.sql("select count(*) from units.invitation where unit_id = :unit and invited_at > :since")
                .param("unit", unit.value())
                .param("since", Timestamp.from(since))
                .query(Integer.class)
                .single();
    }

    /** Only one taker gets it, and only in time. */
    boolean accept(InvitationId id, AccountId by, Instant now) {
        return jdbc.sql("""
                update units.invitation set accepted_by = :by, accepted_at = :now
                 where id = :id and accepted_at is null and revoked_at is null and expires_at > :now
                """)
                        .param("id", id.value())
                        .param("by", by.value())
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    boolean revoke(InvitationId id, AccountId by, Instant now) {
        return jdbc.sql("""
                update units.invitation set revoked_by = :by, revoked_at = :now
                 where id = :id and accepted_at is null and revoked_at is null
                """)
                        .param("id", id.value())
                        .param("by", by.value())
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    void revokeAll(UnitId unit, @Nullable AccountId by, Instant now) {
        jdbc.sql("""
                update units.invitation set revoked_by = :by, revoked_at = :now
                 where unit_id = :unit and accepted_at is null and revoked_at is null
                """)
                .param("unit", unit.value())
                .param("by", by == null ? null : by.value())
                .param("now", Timestamp.from(now))
                .update();
    }

    private Invitation invitation(ResultSet row, int number) throws SQLException {
        var address = Address.parse(vault.open(row.getBytes("address_sealed")));
        return new Invitation(
                new InvitationId(row.getObject("id", UUID.class)),
                new UnitId(row.getObject("unit_id", UUID.class)),
                Role.valueOf(row.getString("role")),
                address.map(Address::masked).orElse(""),
                new AccountId(row.getObject("invited_by", UUID.class)),
                row.getTimestamp("invited_at").toInstant(),
                row.getTimestamp("expires_at").toInstant(),
                row.getBoolean("accepted"),
                row.getBoolean("revoked"));
    }
}
