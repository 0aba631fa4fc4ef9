package org.sciday.activities;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.sciday.shared.UnitId;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads patterns and writes their copies by COPY, PostgreSQL's quickest way in. */
@Repository
class ActivityLoadingStore {

    private final JdbcClient database;
    private final JdbcTemplate connections;

    ActivityLoadingStore(JdbcClient database, JdbcTemplate connections) {
        this.database = database;
        this.connections = connections;
    }

    record UnitRow(UnitId id, String name, @Nullable String region) {}

    private interface Copying<T> {
        T by(CopyManager copies) throws SQLException, IOException;
    }

    List<UnitRow> units(List<UnitId> ids) {
        var rows = new HashMap<UnitId, UnitRow>();
        database.sql("select id, name, region_code from units.unit_line where id = any(:ids)")
                .param("ids", ids.stream().map(UnitId::value).toArray(UUID[]::new))
                .query((row, number) -> new UnitRow(
                        new UnitId(row.getObject("id", UUID.class)), row.getString("name"), row.getString("region_code")))
                .list()
                .forEach(unit -> rows.put(unit.id(), unit));
        return ids.stream().map(rows::get).toList();
    }

    List<ActivityPattern> patterns(Collection<ActivityId> ids) {
        var among = ids.stream().map(id -> "'" + id + "'").collect(Collectors.joining(","));
        var sites = by("activity_id", read(ActivityPattern.SITE + " where activity_id in (" + among + ")"));
        var sessions = by("activity_id", read(ActivityPattern.SESSION + " where activity_id in (" + among + ")"));
        var actions = by("activity_id", read(ActivityPattern.ACTION + " where activity_id in (" + among + ")"));
        return read(ActivityPattern.ACTIVITY + " where id in (" + among + ") order by id").stream()
                .map(row -> new ActivityPattern(
                        row,
                        sites.getOrDefault(row.get("id"), List.of()),
                        sessions.getOrDefault(row.get("id"), List.of()),
                        actions.getOrDefault(row.get("id"), List.of())))
                .toList();
    }

    /** The texts of the tables, each in the order of its columns. */
    void add(Map<String, StringBuilder> texts) {
        for (var table : ActivityPattern.TABLES) {
            var bytes = texts.getOrDefault(table, new StringBuilder()).toString().getBytes(StandardCharsets.UTF_8);
            copying(copies -> copies.copyIn("copy " + table + " from stdin", new ByteArrayInputStream(bytes)));
        }
    }

    /** What the database does by itself some minutes later; outside of any transaction. */
    void vacuum() {
        database.sql("vacuum analyze " + String.join(", ", ActivityPattern.TABLES)).update();
    }

    private List<CopyRow> read(String rows) {
        var text = copying(copies -> {
            var out = new StringWriter();
            copies.copyOut("copy (select * from " + rows + ") to stdout with (header)", out);
            return out.toString();
        });
        var lines = text.lines().toList();
        var columns = List.of(lines.getFirst().split("\t"));
        return lines.stream().skip(1).map(line -> CopyRow.of(columns, line)).toList();
    }

    private <T> T copying(Copying<T> work) {
        return connections.execute((ConnectionCallback<T>) connection -> {
            try {
                return work.by(connection.unwrap(PGConnection.class).getCopyAPI());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static Map<String, List<CopyRow>> by(String column, List<CopyRow> rows) {
        var groups = new HashMap<String, List<CopyRow>>();
        rows.forEach(row -> groups.computeIfAbsent(row.get(column), each -> new ArrayList<>()).add(row));
        return groups;
    }
}
