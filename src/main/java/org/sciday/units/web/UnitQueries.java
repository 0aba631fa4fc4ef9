package org.sciday.units.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGStatement;
import org.sciday.regions.RegionCode;
import org.sciday.shared.PageOf;
import org.sciday.shared.UnitId;
import org.sciday.units.NameSearch;
import org.sciday.units.Unit;
import org.sciday.units.UnitKind;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Lists of a scope. A page without filters, or of one region, is a range of the index (head_id, sort_key, unit_id): its
 * cost is the page's size, not the scope's.
 */
@Repository
class UnitQueries {

    /** How far is counted: the first for a region off the index, the second when every row must be looked at. */
    static final int MOST = 10_000;

    static final int MOST_FILTERED = 1_000;

    private final JdbcClient jdbc;
    private final JdbcClient planning;

    UnitQueries(JdbcClient jdbc, DataSource source) {
        this.jdbc = jdbc;
        this.planning = JdbcClient.create(new PlanningTemplate(source));
    }

    /**
     * Has PostgreSQL plan anew for the values asked for. A plan kept for all values walks a nation for the three units
     * that wait.
     */
    private static final class PlanningTemplate extends JdbcTemplate {

        PlanningTemplate(DataSource source) {
            super(source);
        }

        @Override
        protected void applyStatementSettings(Statement statement) throws SQLException {
            super.applyStatementSettings(statement);
            if (statement.isWrapperFor(PGStatement.class)) {
                statement.unwrap(PGStatement.class).setPrepareThreshold(0);
            }
        }
    }

    /** One page and the count up to the bound; the total is one more than the bound when there is more. */
    PageOf<UnitRow> list(UnitId head, UnitFilter filter) {
        var size = UnitFilter.PAGE_SIZE;
        var offset = (filter.number() - 1) * size;
        var scope = Scope.of(head, filter);
        var rows = rows(scope, "", Map.of(), size, offset);
        var known = rows.size() < size && (offset == 0 || !rows.isEmpty());
        return new PageOf<>(rows, filter.number(), size, known ? offset + rows.size() : total(head, filter, scope));
    }

    /** Are there more than were counted? */
    static boolean isMore(UnitFilter filter, long total) {
        return !filter.isEmpty() && total > (filter.isOff() ? MOST : MOST_FILTERED);
    }

    private long total(UnitId head, UnitFilter filter, Scope scope) {
        return filter.isEmpty() ? sizeOf(head) : count(scope, filter.isOff() ? MOST : MOST_FILTERED);
    }

    /** Exact, and kept by the closure, so that nobody counts a nation. */
    private long sizeOf(UnitId head) {
        return jdbc.sql("select units from units.scope_size where head_id = :head")
                .param("head", head.value())
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    /** The rows after a cursor; one more than asked for tells that there is more. */
    List<UnitRow> after(UnitId head, UnitFilter filter, @Nullable Cursor cursor, int limit) {
        return cursor == null
                ? rows(Scope.of(head, filter), "", Map.of(), limit, 0)
                : rows(
                        Scope.of(head, filter),
                        " and (a.sort_key, a.unit_id) > (:afterKey, :afterUnit)",
                        Map.of("afterKey", cursor.sortKey(), "afterUnit", cursor.unit()),
                        limit,
                        0);
    }

    /** Where a list goes on. */
    record Cursor(String sortKey, UUID unit) {}

    Cursor cursorOf(UnitId unit) {
        return jdbc.sql("select sort_key, id from units.unit where id = :id")
                .param("id", unit.value())
                .query((row, number) -> new Cursor(row.getString("sort_key"), row.getObject("id", UUID.class)))
                .single();
    }

    int countPending(UnitId head) {
        return jdbc.sql("""
                select count(*) from units.unit u
                 where u.state = 'PENDING'
                   and exists (select 1 from units.ancestor a
                                where a.unit_id = u.id and a.head_id = :head and upper_inf(a.during))
                """).param("head", head.value()).query(Integer.class).single();
    }

    private List<UnitRow> rows(Scope scope, String extra, Map<String, Object> more, int limit, int offset) {
        return scope.client(jdbc, planning)
                .sql("""
                with page as materialized (
                    select a.unit_id, a.sort_key from units.ancestor a %s where %s %s
                     order by a.sort_key, a.unit_id limit :limit offset :offset)
                select u.id, u.name, u.credit_code, u.kind, u.region_code, u.state, u.registered_at, h.name as supervisor
                  from page p
                  join units.unit u on u.id = p.unit_id
                  left join lateral (select s.supervisor_id from units.supervision s
                                      where s.unit_id = u.id and upper_inf(s.during)
                                      order by s.hierarchy desc limit 1) s on true
                  left join units.unit h on h.id = s.supervisor_id
                 order by p.sort_key, p.unit_id
                """.formatted(scope.join(), scope.where(), extra))
                .params(scope.parameters())
                .params(more)
                .param("limit", limit)
                .param("offset", offset)
                .query(UnitQueries::row)
                .list();
    }

    private long count(Scope scope, int bound) {
        return scope.client(jdbc, planning)
                .sql("select count(*) from (select 1 from units.ancestor a %s where %s limit :bound) counted"
                        .formatted(scope.join(), scope.where()))
                .params(scope.parameters())
                .param("bound", bound + 1)
                .query(Long.class)
                .single();
    }

    /** The conditions of a filter; only what is asked for stands in the statement, so that each has its own plan. */
    private record Scope(String join, String where, Map<String, Object> parameters) {

        static Scope of(UnitId head, UnitFilter filter) {
            var where = new ArrayList<String>();
            var parameters = new LinkedHashMap<String, Object>();
            where.add("a.head_id = :head and upper_inf(a.during)");
            parameters.put("head", head.value());
            var region = filter.within();
            if (region != null && region.level() > 0) {
                where.add("a.sort_key >= :regionFrom and a.sort_key < :regionUntil");
                parameters.put("regionFrom", region.prefix());
                parameters.put("regionUntil", region.prefix() + ":"); // the sign after 9
            }
            if (filter.kind() != null) {
                where.add("u.kind = :kind");
                parameters.put("kind", filter.kind().name());
            }
            if (filter.state() != null) {
                where.add("u.state = :state");
                parameters.put("state", filter.state().name());
            }
            addText(filter.text(), where, parameters);
            var join = filter.isOff() ? "" : "join units.unit u on u.id = a.unit_id";
            return new Scope(join, String.join(" and ", where), parameters);
        }

        JdbcClient client(JdbcClient keeping, JdbcClient planning) {
            return join.isEmpty() ? keeping : planning;
        }

        private static void addText(String text, List<String> where, Map<String, Object> parameters) {
            if (text.matches("[0-9A-Za-z]{6,18}")) {
                where.add("u.credit_code like :code || '%'");
                parameters.put("code", text.toUpperCase(Locale.ROOT));
            } else if (!text.isEmpty()) {
                var grams = NameSearch.gramsOf(text);
                where.add(
                        grams.length == 0
                                ? "false"
                                : "(u.name_grams @> :grams::text[] or u.name_grams @> :keyGrams::text[])");
                parameters.put("grams", grams);
                parameters.put("keyGrams", NameSearch.gramsOfKey(text));
            }
        }
    }

    static UnitRow row(ResultSet row, int number) throws SQLException {
        return new UnitRow(
                new UnitId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("credit_code"),
                UnitKind.valueOf(row.getString("kind")),
                RegionCode.of(row.getString("region_code")),
                Unit.State.valueOf(row.getString("state")),
                row.getString("supervisor"),
                row.getTimestamp("registered_at").toInstant());
    }
}
