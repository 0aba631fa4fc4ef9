package org.sciday.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sciday.audit.AuditEntry.Seal;
import org.sciday.shared.AccountId;
import org.sciday.shared.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Adds lines and reads them back. There is nothing here that changes or removes one. */
@Repository
class EntryStore {

    private final JdbcClient database;

    EntryStore(JdbcClient database) {
        this.database = database;
    }

    void add(NewEntry entry) {
        database.sql("""
                insert into audit.entry
                       (at, account_id, unit_id, address, action, object_type, object_id, refused, before, after)
                values (:at, :account, :unit, :address, :action, :objectType, :objectId, :refused,
                        :before::jsonb, :after::jsonb)
                """)
                .param("at", entry.at().atOffset(ZoneOffset.UTC))
                .param(
                        "account",
                        entry.account() == null ? null : entry.account().value())
                .param("unit", entry.unit() == null ? null : entry.unit().value())
                .param("address", entry.address())
                .param("action", entry.action())
                .param("objectType", entry.objectType())
                .param("objectId", entry.objectId())
                .param("refused", entry.refused())
                .param("before", entry.before())
                .param("after", entry.after())
                .update();
    }

    Optional<AuditEntry> find(long seq) {
        return database.sql("""
                select *, encode(previous_hash, 'hex') as previous_hex, encode(hash, 'hex') as hex
                  from audit.entry
                 where seq = :seq
                """).param("seq", seq).query(EntryStore::entry).optional();
    }

    /** What was done to the thing, newest first. */
    List<AuditEntry> history(String objectType, UUID objectId, int limit) {
        return database.sql("""
                select *, encode(previous_hash, 'hex') as previous_hex, encode(hash, 'hex') as hex
                  from audit.entry
                 where object_type = :objectType and object_id = :objectId and not refused
                 order by seq desc
                 limit :limit
                """)
                .param("objectType", objectType)
                .param("objectId", objectId)
                .param("limit", limit)
                .query(EntryStore::entry)
                .list();
    }

    static AuditEntry entry(ResultSet row, int number) throws SQLException {
        var account = row.getObject("account_id", UUID.class);
        var unit = row.getObject("unit_id", UUID.class);
        return new AuditEntry(
                row.getLong("seq"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                account == null ? null : new AccountId(account),
                unit == null ? null : new UnitId(unit),
                row.getString("address"),
                row.getString("action"),
                row.getString("object_type"),
                row.getObject("object_id", UUID.class),
                row.getBoolean("refused"),
                row.getString("before"),
                row.getString("after"),
                seal(row));
    }

    private static @Nullable Seal seal(ResultSet row) throws SQLException {
        var hash = row.getString("hex");
        return hash == null ? null : new Seal(row.getLong("chain_position"), row.getString("previous_hex"), hash);
    }
}
