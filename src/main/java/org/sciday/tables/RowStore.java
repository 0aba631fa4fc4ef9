package org.sciday.tables;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.sciday.campaigns.CampaignId;
import org.sciday.shared.Festival;
import org.sciday.shared.PlannedQueries;
import org.sciday.shared.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the rows of tables: only the columns that are chosen, only activities of the scope, one by one as the database gives them. */
@Repository
class RowStore {

    /**
     * Of which campaign, over whose units, by the hierarchy of which day.
     *
     * @param today by the hierarchy of today, whose order is an index
     */
    record Scope(CampaignId campaign, UnitId head, LocalDate day, boolean today) {}

    private static final int FETCHED = 500;

    private static final String FOUND = """
              from campaigns.campaign_tree t
              join activities.activity_sheet a on a.campaign_id = t.member_id
              join units.scope s on s.head_id = :head and s.unit_id = a.unit_id and %s
            """;

    private static final String WITH_ALL = """
              join units.unit_line u on u.id = a.unit_id
              left join units.unit_line h on h.id = u.supervisor_id
              left join results.activity_result r on r.activity_id = a.id
            """;

    private static final String OF_CAMPAIGN = " where t.campaign_id = :campaign and ";

    private final JdbcClient database;

    RowStore(DataSource source) {
        this.database = PlannedQueries.of(source);
    }

    void each(Scope scope, TableLayout layout, Consumer<TableRow> use) {
        asked(scope, select(scope, layout)).withFetchSize(FETCHED).query(row -> {
            use.accept(row(row, layout));
        });
    }

    List<TableRow> first(Scope scope, TableLayout layout, int most) {
        return asked(scope, select(scope, layout) + " limit " + most)
                .query((row, number) -> row(row, layout))
                .list();
    }

    long count(Scope scope, TableLayout layout) {
        var kind = layout.kind();
        var counted = kind.isSummed() ? "count(distinct a.kind_code)" : "count(*)";
        return asked(scope, "select " + counted + found(scope) + OF_CAMPAIGN + kind.which())
                .query(Long.class)
                .single();
    }

    /** Units as in all lists, each unit's activities by their days. */
    private static String select(Scope scope, TableLayout layout) {
        var kind = layout.kind();
        var columns = layout.columns().stream()
                .map(chosen -> chosen.column().sql() + " as " + chosen.column().name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        return "select " + columns + found(scope) + WITH_ALL + OF_CAMPAIGN + kind.which()
                + (kind.isSummed()
                        ? " group by a.kind_code order by a.kind_code"
                        : " order by s.sort_key, s.unit_id, a.first_starts_at, a.id");
    }

    private static String found(Scope scope) {
        return FOUND.formatted(scope.today() ? "upper_inf(s.during)" : "s.during @> :day::date");
    }

    private JdbcClient.StatementSpec asked(Scope scope, String sql) {
        return database.sql(sql)
                .param("campaign", scope.campaign().value())
                .param("head", scope.head().value())
                .param("day", scope.day());
    }

    private static TableRow row(ResultSet row, TableLayout layout) throws SQLException {
        var values = new ArrayList<@Nullable Object>();
        for (var i = 0; i < layout.columns().size(); i++) {
            values.add(value(row, i + 1, layout.columns().get(i).column()));
        }
        return new TableRow(values);
    }

    private static @Nullable Object value(ResultSet row, int at, TableColumn column) throws SQLException {
        return switch (column.shape()) {
            case NUMBER -> {
                var number = row.getLong(at);
                yield row.wasNull() ? null : number;
            }
            case MOMENT -> {
                var moment = row.getObject(at, OffsetDateTime.class);
                yield moment == null ? null : moment.toInstant();
            }
            case DAY -> {
                var moment = row.getObject(at, OffsetDateTime.class);
                yield moment == null ? null : Festival.dateOf(moment.toInstant());
            }
            case TEXT, REGION, UNIT_KIND, FORMAT, KIND, TOPIC, AUDIENCE, PLACE -> row.getString(at);
        };
    }
}
