package org.sciday.results.web;

import java.io.IOException;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sciday.campaigns.CampaignId;
import org.sciday.files.Papers;
import org.sciday.results.HandedPapers;
import org.sciday.results.PaperId;
import org.sciday.shared.InvalidInput;
import org.sciday.shared.Permission;
import org.sciday.shared.UnitId;
import org.sciday.shared.Viewer;
import org.sciday.shared.web.Answer;
import org.sciday.shared.web.Can;
import org.sciday.shared.web.Download;
import org.sciday.shared.web.Form;
import org.sciday.shared.web.Html;
import org.sciday.shared.web.Redirect;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** What is asked of a unit on paper: hand in, look, read again. */
@Controller
class PaperPages {

    private static final String PAGE = "/desk/papers/{campaign}/{unit}";

    private final HandedPapers papers;
    private final Papers files;

    PaperPages(HandedPapers papers, Papers files) {
        this.papers = papers;
        this.files = files;
    }

    @Can(Permission.OBLIGATIONS_VIEW)
    @GetMapping(PAGE)
    Answer show(
            @PathVariable CampaignId campaign,
            @PathVariable UnitId unit,
            @RequestParam(required = false) @Nullable UUID asked,
            Viewer viewer) {
        if (asked == null) {
            return toDuties(campaign, unit, viewer);
        }
        return Html.of("results/paper", page(campaign, unit, asked, Form.of(new PaperForm(null)), viewer));
    }

    @Can(Permission.RESULTS_EDIT)
    @PostMapping(PAGE)
    Answer handIn(
            @PathVariable CampaignId campaign,
            @PathVariable UnitId unit,
            @RequestParam(required = false) @Nullable UUID asked,
            @RequestParam(required = false) @Nullable MultipartFile paper,
            Viewer viewer)
            throws IOException {
        if (asked == null) {
            return toDuties(campaign, unit, viewer);
        }
        var sheet = papers.see(campaign, unit, asked, viewer);
        try {
            if (paper == null || paper.isEmpty()) {
                throw InvalidInput.of("paper", "shared.file-required");
            }
            var name = Objects.requireNonNullElse(paper.getOriginalFilename(), "");
            papers.handIn(campaign, unit, sheet.asked().id(), files.store(paper.getBytes(), name, "paper"), viewer);
            return Redirect.to(new PaperPage(sheet, Form.of(new PaperForm(null))).path()).saying("results.paper-taken");
        } catch (InvalidInput problem) {
            var form = Form.of(new PaperForm(null)).with(problem);
            return Html.invalid("results/paper", new PaperPage(sheet, form));
        }
    }

    @Can(Permission.OBLIGATIONS_VIEW)
    @GetMapping(PAGE + "/{paper}")
    ResponseEntity<byte[]> read(
            @PathVariable CampaignId campaign, @PathVariable UnitId unit, @PathVariable PaperId paper, Viewer viewer) {
        var file = papers.read(campaign, unit, paper, viewer);
        return Download.of(file.name(), MediaType.parseMediaType(file.mediaType()), file.content());
    }

    private PaperPage page(
            CampaignId campaign, UnitId unit, UUID asked, Form<PaperForm> form, Viewer viewer) {
        return new PaperPage(papers.see(campaign, unit, asked, viewer), form);
    }

    /** Who does not say which paper finds them all among the duties. */
    private Answer toDuties(CampaignId campaign, UnitId unit, Viewer viewer) {
        papers.checkVisible(campaign, unit, viewer);
        return Redirect.to("/desk/obligations/units/" + unit);
    }
}
