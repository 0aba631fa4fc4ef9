package org.sciday.insight.web;

import java.time.LocalDate;
import org.sciday.insight.Chart;
import org.sciday.insight.ChartTable;
import org.sciday.insight.Dashboard;
import org.sciday.shared.web.Ui;

/**
 * A campaign this morning.
 *
 * @param outline the shapes behind its maps
 */
public record DashboardPage(Dashboard dashboard, String outline) {

    public String path() {
        return "/desk/reports/" + dashboard.campaign().id();
    }

    public String nameOf(ChartTable table, ChartTable.Row row, Ui ui) {
        return switch (table.chart()) {
            case WEEK -> ui.dates().day(LocalDate.parse(row.code()));
            case QUEUE -> ui.term("insight.age", row.code());
            case STANDING, REGION, ACTION -> row.name();
        };
    }

    /** Where a row's units or activities are listed: the nearest list there is. */
    public String evidence(ChartTable table, ChartTable.Row row) {
        return switch (table.chart()) {
            case STANDING -> "/desk/obligations/campaign/" + dashboard.campaign().id() + "?region=" + row.code();
            case REGION -> path() + "/activities?region=" + row.code() + "&state=SHOWN";
            case ACTION -> path() + "/activities?action=" + row.code() + "&state=SHOWN";
            case QUEUE -> path() + "/activities?state=SUBMITTED";
            case WEEK -> path() + "/activities?state=SHOWN";
        };
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
