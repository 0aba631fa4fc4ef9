package org.sciday.audit.web;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the trail for the auditor, newest first. Only the wishes that were made are part of the statement. */
@Repository
class AuditQueries {

    private final JdbcClient database;

    AuditQueries(JdbcClient database) {
        this.database = database;
    }

    List<AuditRow> list(AuditFilter filter, int limit) {
        var wishes = new HashMap<String, Object>();
        var conditions = new StringBuilder("true");
        add(conditions, wishes, "object_id = :object", "object", filter.object());
        add(conditions, wishes, "account_id = :person", "person", filter.person());
        add(conditions, wishes, "seq < :before", "before", filter.before());
        add(conditions, wishes, "at >= :start", "start", atOffset(filter.start()));
        add(conditions, wishes, "at < :end", "end", atOffset(filter.end()));
        var action = filter.actionText().isEmpty() ? null : filter.actionText();
        add(conditions, wishes, "action ^@ :action", "action", action);
        if (filter.refusedOnly()) {
            conditions.append(" and refused");
        }
        return database.sql("""
                select seq, at, account_id, address, action, object_type, object_id, refused
                  from audit.entry
                 where %s
                 order by seq desc
                 limit :limit
                """.formatted(conditions))
                .params(wishes)
                .param("limit", limit)
                .query((row, number) -> new AuditRow(
                        row.getLong("seq"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getObject("account_id", UUID.class),
                        row.getString("address"),
                        row.getString("action"),
                        row.getString("object_type"),
                        row.getObject("object_id", UUID.class),
                        row.getBoolean("refused")))
                .list();
    }

    private static @Nullable OffsetDateTime atOffset(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    private static void add(
            StringBuilder conditions,
            Map<String, Object> wishes,
            String condition,
            String name,
            @Nullable Object wish) {
        if (wish != null) {
            conditions.append(" and ").append(condition);
            wishes.put(name, wish);
        }
    }
}
