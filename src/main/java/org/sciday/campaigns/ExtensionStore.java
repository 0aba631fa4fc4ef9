package org.sciday.campaigns;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sciday.shared.AccountId;
import org.sciday.shared.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Loads and saves extensions. */
@Repository
class ExtensionStore {

    private final JdbcClient database;

    ExtensionStore(JdbcClient database) {
        this.database = database;
    }

    List<Extension> list(UnitId unit) {
        return database.sql("select * from campaigns.extension where unit_id = :unit order by due_at")
                .param("unit", unit.value())
                .query(ExtensionStore::extension)
                .list();
    }

    Optional<Extension> find(UnitId unit, UUID asked) {
        return database.sql("select * from campaigns.extension where unit_id = :unit and origin_id = :asked")
                .param("unit", unit.value())
                .param("asked", asked)
                .query(ExtensionStore::extension)
                .optional();
    }

    void put(Extension extension, @Nullable AccountId by) {
        database.sql("""
                insert into campaigns.extension (origin_id, unit_id, due_at, reason, granted_by, granted_at)
                values (:asked, :unit, :dueAt, :reason, :by, :at)
                    on conflict (unit_id, origin_id) do update
                   set due_at = excluded.due_at, reason = excluded.reason, granted_by = excluded.granted_by,
                       granted_at = excluded.granted_at
                """)
                .param("asked", extension.asked())
                .param("unit", extension.unit().value())
                .param("dueAt", at(extension.dueAt()))
                .param("reason", extension.reason())
                .param("by", by == null ? null : by.value())
                .param("at", at(extension.grantedAt()))
                .update();
        database.sql("""
                insert into campaigns.extension_grant (origin_id, unit_id, due_at, granted_at)
                values (:asked, :unit, :dueAt, :at) on conflict do nothing
                """)
                .param("asked", extension.asked())
                .param("unit", extension.unit().value())
                .param("dueAt", at(extension.dueAt()))
                .param("at", at(extension.grantedAt()))
                .update();
    }

    private static Extension extension(ResultSet row, int number) throws SQLException {
        return new Extension(
                row.getObject("origin_id", UUID.class),
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getObject("due_at", OffsetDateTime.class).toInstant(),
                row.getString("reason"),
                row.getObject("granted_at", OffsetDateTime.class).toInstant());
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
