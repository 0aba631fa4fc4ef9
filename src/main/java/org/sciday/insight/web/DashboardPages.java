package org.sciday.insight.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sciday.campaigns.CampaignId;
import org.sciday.documents.SheetColumn;
import org.sciday.documents.SheetWriter;
import org.sciday.insight.Chart;
import org.sciday.insight.ChartTable;
import org.sciday.insight.Dashboard;
import org.sciday.insight.Dashboards;
import org.sciday.regions.GeoPoint;
import org.sciday.regions.Maps;
import org.sciday.regions.RegionCode;
import org.sciday.regions.Regions;
import org.sciday.shared.Permission;
import org.sciday.shared.Viewer;
import org.sciday.shared.web.Can;
import org.sciday.shared.web.DateText;
import org.sciday.shared.web.Download;
import org.sciday.shared.web.Html;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A campaign this morning: charts, each with its table and its download. */
@Controller
class DashboardPages {

    private static final DateText DATES = new DateText(Locale.SIMPLIFIED_CHINESE);
    private static final String PAGE = "/desk/reports/{campaign}/today";

    private final Dashboards dashboards;
    private final Maps maps;
    private final Regions regions;
    private final ReportWords words;

    DashboardPages(Dashboards dashboards, Maps maps, Regions regions, ReportWords words) {
        this.dashboards = dashboards;
        this.maps = maps;
        this.regions = regions;
        this.words = words;
    }

    @Can(Permission.REPORT)
    @GetMapping(PAGE)
    Html show(@PathVariable CampaignId campaign, Viewer viewer) {
        var dashboard = dashboards.of(campaign, viewer);
        var outline = maps.of(dashboard.region(), List.of()).outline();
        return Html.of("insight/today", new DashboardPage(dashboard, outline, pointsOf(dashboard)));
    }

    private Map<String, GeoPoint> pointsOf(Dashboard dashboard) {
        var points = new HashMap<String, GeoPoint>();
        dashboard.charts().stream()
                .filter(table -> table.chart().isMap())
                .flatMap(table -> table.rows().stream())
                .forEach(row -> regions.findPoint(RegionCode.of(row.code())).ifPresent(point -> points.put(row.code(), point)));
        return points;
    }

    @Can(Permission.REPORT)
    @GetMapping(PAGE + "/{chart}")
    void download(
            @PathVariable CampaignId campaign, @PathVariable Chart chart, Viewer viewer, HttpServletResponse response)
            throws IOException {
        var dashboard = dashboards.of(campaign, viewer);
        var title = words.of("insight.chart." + chart);
        response.setContentType(Download.EXCEL.toString());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                Download.attachment(dashboard.campaign().name() + " " + title + ".xlsx"));
        try (var book = SheetWriter.to(response.getOutputStream())) {
            book.sheet(title, columns(chart)).addAll(dashboard.chart(chart).rows());
        }
    }

    private List<SheetColumn<ChartTable.Row>> columns(Chart chart) {
        var columns = new ArrayList<SheetColumn<ChartTable.Row>>();
        columns.add(SheetColumn.text(words.of("insight.chart-row." + chart), 28, row -> nameOf(chart, row)));
        for (var i = 0; i < chart.series().size(); i++) {
            var at = i;
            columns.add(SheetColumn.number(
                    words.of("insight.series." + chart.series().get(i)), 12, row -> row.values().get(at)));
        }
        return columns;
    }

    private String nameOf(Chart chart, ChartTable.Row row) {
        return switch (chart) {
            case WEEK -> row.code();
            case QUEUE -> words.of("insight.age." + row.code());
            case AHEAD -> DATES.fullMoment(Instant.parse(row.code())) + " " + row.name();
            case STANDING, REGION, ACTION, AUDIENCE -> row.name();
        };
    }
}
