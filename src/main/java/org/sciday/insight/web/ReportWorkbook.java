package org.sciday.insight.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sciday.documents.SheetColumn;
import org.sciday.documents.SheetDrawing;
import org.sciday.documents.SheetWriter;
import org.sciday.insight.ActivityFigures;
import org.sciday.insight.Dimension;
import org.sciday.insight.Report;
import org.sciday.insight.ReportFilter;
import org.sciday.insight.Reports;
import org.sciday.insight.Share;
import org.sciday.obligations.Obligations;
import org.sciday.obligations.Standing;
import org.sciday.obligations.StandingFilter;
import org.sciday.shared.Festival;
import org.sciday.shared.Viewer;
import org.sciday.shared.web.Download;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** The report as a workbook of three sheets: activities, units, counts with their charts. The same figures give the same bytes. */
@Component
class ReportWorkbook {

    private static final int MOST_BARS = 45;

    private final Reports reports;
    private final Obligations obligations;
    private final ReportWords words;
    private final RegionMap map;

    ReportWorkbook(Reports reports, Obligations obligations, ReportWords words, RegionMap map) {
        this.reports = reports;
        this.obligations = obligations;
        this.words = words;
        this.map = map;
    }

    void write(Report report, Viewer viewer, HttpServletResponse response) throws IOException {
        var campaign = report.campaign();
        response.setContentType(Download.EXCEL.toString());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                Download.attachment(words.of("insight.sheet.file", campaign.name()) + ".xlsx"));
        var kinds = report.by(Dimension.KIND).stream().collect(Collectors.toMap(Share::code, Share::name));
        try (var book = SheetWriter.still(response.getOutputStream())) {
            var activities = book.sheet(words.of("insight.sheet.activities"), activityColumns(kinds));
            reports.eachActivity(campaign.id(), ReportFilter.ALL, viewer, activities::add);
            var units = book.sheet(words.of("insight.sheet.units"), unitColumns());
            obligations.eachStanding(campaign.id(), StandingFilter.NONE, viewer, units::add);
            var counts = book.sheet(words.of("insight.sheet.counts"), countColumns());
            counts.addAll(report.shares());
            counts.draw(drawings(report));
        }
    }

    /** How many activities: where, on a map; by action, audience, region, day and kind. */
    private List<SheetDrawing> drawings(Report report) {
        var all = new ArrayList<SheetDrawing>();
        map.draw(report.region(), report.by(Dimension.REGION))
                .ifPresent(picture -> all.add(new SheetDrawing.Picture(words.of("insight.paper.by-region-chart"), picture)));
        for (var dimension : List.of(Dimension.ACTION, Dimension.AUDIENCE, Dimension.REGION, Dimension.DAY, Dimension.KIND)) {
            var shares = report.by(dimension).stream().limit(MOST_BARS).toList();
            if (!shares.isEmpty()) {
                all.add(new SheetDrawing.Chart(
                        words.of("insight.dimension." + dimension),
                        dimension == Dimension.DAY,
                        1 + report.shares().indexOf(shares.getFirst()),
                        new SheetDrawing.Cells<>(1, shares.stream().map(words::nameOf).toList()),
                        new SheetDrawing.Cells<>(2, shares.stream().map(Share::activities).toList())));
            }
        }
        return all;
    }

    private List<SheetColumn<ActivityFigures>> activityColumns(Map<String, String> kinds) {
        return List.of(
                SheetColumn.text(head("unit"), 32, ActivityFigures::unit),
                SheetColumn.text(head("unit-kind"), 16, row -> words.of("units.kind." + row.unitKind())),
                SheetColumn.text(head("region"), 14, row -> reports.nameOf(row.region())),
                SheetColumn.text(head("title"), 40, ActivityFigures::title),
                SheetColumn.text(head("kind"), 14, row -> Objects.requireNonNullElse(kinds.get(row.kindCode()), row.kindCode())),
                SheetColumn.text(head("actions"), 24, ActivityFigures::actions),
                SheetColumn.day(head("from"), 12, row -> row.startsAt() == null ? null : Festival.dateOf(row.startsAt())),
                SheetColumn.day(head("to"), 12, row -> row.endsAt() == null ? null : Festival.dateOf(row.endsAt())),
                SheetColumn.text(head("places"), 28, ActivityFigures::places),
                SheetColumn.text(head("format"), 12, row -> words.of("insight.format." + row.format())),
                SheetColumn.number(head("sessions"), 8, ActivityFigures::sessions),
                SheetColumn.number(head("expected"), 10, row -> number(row.expected())),
                SheetColumn.number(head("booked"), 10, row -> number(row.booked())),
                SheetColumn.number(head("attended"), 10, row -> number(row.attended())),
                SheetColumn.number(head("online-views"), 12, row -> number(row.onlineViews())),
                SheetColumn.number(head("news"), 10, ActivityFigures::news),
                SheetColumn.number(head("ratings"), 8, ActivityFigures::ratings),
                SheetColumn.number(head("stars"), 8, ActivityFigures::averageStars),
                SheetColumn.text(head("state"), 10, row -> words.of("insight.state." + row.stateCode())),
                SheetColumn.moment(head("handed-in"), 18, ActivityFigures::handedInAt),
                SheetColumn.text(head("late"), 8, row -> row.late() ? words.of("insight.yes") : ""));
    }

    private List<SheetColumn<Standing>> unitColumns() {
        return List.of(
                SheetColumn.text(head("region"), 14, row -> reports.nameOf(row.region())),
                SheetColumn.text(head("unit"), 32, Standing::name),
                SheetColumn.text(head("unit-kind"), 16, row -> words.of("units.kind." + row.kind())),
                SheetColumn.number(words.of("obligations.owing"), 10, Standing::owing),
                SheetColumn.number(words.of("obligations.open"), 10, Standing::open),
                SheetColumn.moment(words.of("obligations.next-due"), 18, Standing::nextDue),
                SheetColumn.text(words.of("obligations.state"), 12, row -> words.of("obligations.state." + row.state())));
    }

    private List<SheetColumn<Share>> countColumns() {
        return List.of(
                SheetColumn.text(head("dimension"), 16, row -> words.of("insight.dimension." + row.dimension())),
                SheetColumn.text(head("value"), 30, words::nameOf),
                SheetColumn.number(head("activities"), 10, Share::activities),
                SheetColumn.number(head("sessions"), 10, Share::sessions),
                SheetColumn.number(head("attended"), 12, Share::attended));
    }

    private static @Nullable Number number(@Nullable Integer value) {
        return value;
    }

    private String head(String key) {
        return words.of("insight.column." + key);
    }
}
