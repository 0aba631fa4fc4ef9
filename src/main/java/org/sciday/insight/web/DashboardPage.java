package org.sciday.insight.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sciday.insight.Chart;
import org.sciday.insight.ChartTable;
import org.sciday.insight.Dashboard;
import org.sciday.insight.ReportFilter;
import org.sciday.regions.GeoPoint;
import org.sciday.shared.web.Ui;

/**
 * A campaign this morning.
 *
 * @param outline the shapes behind its maps
 * @param points of the regions that have one, by their codes
 */
public record DashboardPage(Dashboard dashboard, String outline, Map<String, GeoPoint> points) {

    public String path() {
        return "/desk/reports/" + dashboard.campaign().id();
    }

    /** Degrees east and north, as maps are drawn; null for what is no place. */
    public @Nullable String pointOf(ChartTable table, ChartTable.Row row) {
        var point = table.chart().isMap() ? points.get(row.code()) : null;
        return point == null ? null : point.lon() + " " + point.lat();
    }

    public String nameOf(ChartTable table, ChartTable.Row row, Ui ui) {
        return switch (table.chart()) {
            case WEEK -> ui.dates().day(LocalDate.parse(row.code()));
            case QUEUE -> ui.term("insight.age", row.code());
            case AHEAD -> ui.dates().moment(Instant.parse(row.code())) + " " + row.name();
            case STANDING, REGION, ACTION, AUDIENCE -> row.name();
        };
    }

    /** Where a row's units or activities are listed: the nearest list there is. */
    public String evidence(ChartTable table, ChartTable.Row row) {
        return switch (table.chart()) {
            case STANDING -> "/desk/obligations/campaign/" + dashboard.campaign().id() + "?region=" + row.code();
            case REGION -> path() + "/activities?" + region(table, row).query() + "&state=SHOWN";
            case ACTION -> path() + "/activities?action=" + row.code() + "&state=SHOWN";
            case AUDIENCE -> path() + "/activities?audience=" + row.code() + "&state=SHOWN";
            case QUEUE -> path() + "/activities?state=SUBMITTED";
            case WEEK -> path() + "/activities?state=SHOWN";
            case AHEAD -> "/desk/obligations/campaign/" + dashboard.campaign().id();
        };
    }

    private static ReportFilter region(ChartTable table, ChartTable.Row row) {
        return ReportFilter.ofRegion(row.code(), table.rows().stream().map(ChartTable.Row::code).toList());
    }

    /** Today's activities and sessions, and those of all seven days. */
    public long sum(int series, boolean todayOnly) {
        return dashboard.chart(Chart.WEEK).rows().stream()
                .limit(todayOnly ? 1 : 7)
                .mapToLong(row -> row.values().get(series))
                .sum();
    }

    public long sum(Chart chart, int series) {
        return dashboard.chart(chart).rows().stream().mapToLong(row -> row.values().get(series)).sum();
    }
}
