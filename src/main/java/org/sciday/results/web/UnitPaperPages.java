package org.sciday.results.web;

import org.jspecify.annotations.Nullable;
import org.sciday.campaigns.CampaignId;
import org.sciday.results.StageId;
import org.sciday.results.SummaryOf;
import org.sciday.shared.Permission;
import org.sciday.shared.UnitId;
import org.sciday.shared.Viewer;
import org.sciday.shared.web.Can;
import org.sciday.shared.web.Download;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A unit's summary to take away: as Word, as PDF, or with all that belongs to it in one archive to be mailed. */
@Controller
class UnitPaperPages {

    private static final String PAGE = "/desk/summaries/{campaign}/{unit}";

    private final SummaryPaper paper;
    private final SummaryArchive archive;

    UnitPaperPages(SummaryPaper paper, SummaryArchive archive) {
        this.paper = paper;
        this.archive = archive;
    }

    @Can(Permission.OBLIGATIONS_VIEW)
    @GetMapping(PAGE + "/summary.docx")
    ResponseEntity<byte[]> word(
            @PathVariable CampaignId campaign,
            @PathVariable UnitId unit,
            @RequestParam(required = false) @Nullable StageId stage,
            Viewer viewer) {
        return paper.ofUnit(new SummaryOf.WholeUnit(campaign, unit, stage), viewer).asWord();
    }

    @Can(Permission.OBLIGATIONS_VIEW)
    @GetMapping(PAGE + "/summary.pdf")
    ResponseEntity<byte[]> pdf(
            @PathVariable CampaignId campaign,
            @PathVariable UnitId unit,
            @RequestParam(required = false) @Nullable StageId stage,
            Viewer viewer) {
        return paper.ofUnit(new SummaryOf.WholeUnit(campaign, unit, stage), viewer).asPdf();
    }

    @Can(Permission.OBLIGATIONS_VIEW)
    @GetMapping(PAGE + "/archive.zip")
    ResponseEntity<byte[]> archive(
            @PathVariable CampaignId campaign,
            @PathVariable UnitId unit,
            @RequestParam(required = false) @Nullable StageId stage,
            Viewer viewer) {
        var whole = new SummaryOf.WholeUnit(campaign, unit, stage);
        return Download.of(
                paper.ofUnit(whole, viewer).fileName() + ".zip", Download.ZIP, archive.of(whole, viewer));
    }
}
