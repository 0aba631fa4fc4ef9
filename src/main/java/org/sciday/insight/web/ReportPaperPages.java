package org.sciday.insight.web;

import org.sciday.campaigns.CampaignId;
import org.sciday.documents.OfficialPaper;
import org.sciday.insight.Reports;
import org.sciday.shared.Permission;
import org.sciday.shared.Viewer;
import org.sciday.shared.web.Can;
import org.sciday.shared.web.Download;
import org.springframework.http.MediaType;
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
        var report = reports.of(campaign, viewer);
        return word(paper.titleOf(report), paper.full(report, viewer));
    }

    @Can(Permission.REPORT)
    @GetMapping(PAGE + "/report.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable CampaignId campaign, Viewer viewer) {
        var report = reports.of(campaign, viewer);
        return pdf(paper.titleOf(report), paper.full(report, viewer));
    }

    @Can(Permission.REPORT)
    @GetMapping(PAGE + "/brief.docx")
    ResponseEntity<byte[]> briefWord(@PathVariable CampaignId campaign, Viewer viewer) {
        var report = reports.of(campaign, viewer);
        return word(paper.briefTitleOf(report), paper.brief(report, viewer));
    }

    @Can(Permission.REPORT)
    @GetMapping(PAGE + "/brief.pdf")
    ResponseEntity<byte[]> briefPdf(@PathVariable CampaignId campaign, Viewer viewer) {
        var report = reports.of(campaign, viewer);
        return pdf(paper.briefTitleOf(report), paper.brief(report, viewer));
    }

    private static ResponseEntity<byte[]> word(String title, OfficialPaper paper) {
        return Download.of(title + ".docx", Download.WORD, paper.toWord());
    }

    private static ResponseEntity<byte[]> pdf(String title, OfficialPaper paper) {
        return Download.of(title + ".pdf", MediaType.APPLICATION_PDF, paper.toPdf());
    }
}
