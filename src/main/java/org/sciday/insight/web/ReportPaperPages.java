package org.sciday.insight.web;

import org.sciday.campaigns.CampaignId;
import org.sciday.insight.Reports;
import org.sciday.shared.Permission;
import org.sciday.shared.Viewer;
import org.sciday.shared.web.Can;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The report to take away, whole or on one page, as Word and as PDF. */
@Controller
class ReportPaperPages {

    private static final String PAGE = "/desk/reports/{campaign}";

    private final Reports reports;
    private final ReportPaper paper;

    ReportPaperPages(Reports reports, ReportPaper paper) {
        this.reports = reports;
        this.paper = paper;
    }

    @Can(Permission.REPORT)
    @GetMapping(PAGE + "/report.docx")
    ResponseEntity<byte[]> word(@PathVariable CampaignId campaign, Viewer viewer) {
        return paper.full(reports.of(campaign, viewer), viewer).asWord();
    }

    @Can(Permission.REPORT)
    @GetMapping(PAGE + "/report.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable CampaignId campaign, Viewer viewer) {
        return paper.full(reports.of(campaign, viewer), viewer).asPdf();
    }

    @Can(Permission.REPORT)
    @GetMapping(PAGE + "/brief.docx")
    ResponseEntity<byte[]> briefWord(@PathVariable CampaignId campaign, Viewer viewer) {
        return paper.brief(reports.of(campaign, viewer), viewer).asWord();
    }

    @Can(Permission.REPORT)
    @GetMapping(PAGE + "/brief.pdf")
    ResponseEntity<byte[]> briefPdf(@PathVariable CampaignId campaign, Viewer viewer) {
        return paper.brief(reports.of(campaign, viewer), viewer).asPdf();
    }
}
