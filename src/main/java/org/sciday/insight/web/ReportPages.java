package org.sciday.insight.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sciday.activities.ActivityId;
import org.sciday.campaigns.CampaignId;
import org.sciday.insight.ActivityFigures;
import org.sciday.insight.ReportFilter;
import org.sciday.insight.Reports;
import org.sciday.obligations.Obligations;
import org.sciday.shared.Permission;
import org.sciday.shared.Viewer;
import org.sciday.shared.web.Can;
import org.sciday.shared.web.Html;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The campaign's report: in figures, their evidence, and the workbook. */
@Controller
class ReportPages {

    private static final String PAGE = "/desk/reports/{campaign}";

    private final Reports reports;
    private final Obligations obligations;
    private final ReportWorkbook workbook;

    ReportPages(Reports reports, Obligations obligations, ReportWorkbook workbook) {
        this.reports = reports;
        this.obligations = obligations;
        this.workbook = workbook;
    }

    @Can(Permission.REPORT)
    @GetMapping("/desk/reports")
    Html list(Viewer viewer) {
        return Html.of("insight/list", new ReportListPage(reports.campaignsOf(viewer)));
    }

    @Can(Permission.REPORT)
    @GetMapping(PAGE)
    Html show(@PathVariable CampaignId campaign, Viewer viewer) {
        return Html.of("insight/show", new ReportPage(reports.of(campaign, viewer)));
    }

    @Can(Permission.REPORT)
    @GetMapping(PAGE + "/activities")
    Html evidence(
            @PathVariable CampaignId campaign,
            @RequestParam Map<String, String> asked,
            @RequestParam(required = false) @Nullable ActivityId after,
            Viewer viewer) {
        var filter = ReportFilter.of(asked);
        var found = reports.activities(campaign, filter, after, viewer);
        var regions = found.items().stream()
                .map(ActivityFigures::region)
                .distinct()
                .collect(Collectors.toMap(code -> code, reports::nameOf));
        return Html.of(
                "insight/evidence",
                new EvidencePage(obligations.seeCampaign(campaign, viewer), found, filter, regions));
    }

    @Can(Permission.REPORT)
    @GetMapping(PAGE + "/report.xlsx")
    void workbook(@PathVariable CampaignId campaign, Viewer viewer, HttpServletResponse response) throws IOException {
        workbook.write(reports.of(campaign, viewer), viewer, response);
    }
}
