package org.sciday.results.web;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.sciday.campaigns.CampaignId;
import org.sciday.results.StageId;
import org.sciday.results.SummaryOf;
import org.sciday.shared.Festival;
import org.sciday.shared.Permission;
import org.sciday.shared.UnitId;
import org.sciday.shared.Viewer;
import org.sciday.shared.web.Answer;
import org.sciday.shared.web.Can;
import org.sciday.shared.web.Html;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A unit's summary of a whole campaign. */
@Controller
class UnitSummaryPages {

    private static final String LIST = "/desk/summaries";
    private static final String PAGE = LIST + "/{campaign}/{unit}";

    private final SummaryDesk desk;
    private final ResultQueries queries;
    private final Clock clock;

    UnitSummaryPages(SummaryDesk desk, ResultQueries queries, Clock clock) {
        this.desk = desk;
        this.queries = queries;
        this.clock = clock;
    }

    @Can(Permission.OBLIGATIONS_VIEW)
    @GetMapping(LIST)
    Html list(Viewer viewer) {
        var unit = viewer.actingUnit();
        return Html.of(
                "results/summaries",
                new UnitSummariesPage(unit, queries.summariesOf(unit, Festival.dateOf(clock.instant()))));
    }

    /** Without a stage: the first that was not handed in yet, else the last. */
    @Can(Permission.OBLIGATIONS_VIEW)
    @GetMapping(PAGE)
    Html show(
            @PathVariable CampaignId campaign,
            @PathVariable UnitId unit,
            @RequestParam(required = false) @Nullable StageId stage,
            Viewer viewer) {
        var shown = stage == null ? desk.nextStage(campaign, unit, viewer) : stage;
        return desk.show(of(campaign, unit, shown), SummaryAddress.of(campaign, unit, shown), viewer);
    }

    @Can(Permission.RESULTS_EDIT)
    @PostMapping(PAGE)
    Answer save(
            @PathVariable CampaignId campaign,
            @PathVariable UnitId unit,
            @RequestParam(required = false) @Nullable StageId stage,
            @ModelAttribute SummaryForm form,
            Viewer viewer) {
        return desk.save(of(campaign, unit, stage), form, SummaryAddress.of(campaign, unit, stage), viewer);
    }

    @Can(Permission.RESULTS_EDIT)
    @PostMapping(PAGE + "/draft")
    Answer startAgain(
            @PathVariable CampaignId campaign,
            @PathVariable UnitId unit,
            @RequestParam(required = false) @Nullable StageId stage,
            @ModelAttribute SummaryForm form,
            Viewer viewer) {
        return desk.startAgain(of(campaign, unit, stage), form, SummaryAddress.of(campaign, unit, stage), viewer);
    }

    @Can(Permission.RESULTS_EDIT)
    @PostMapping(PAGE + "/hand-in")
    Answer handIn(
            @PathVariable CampaignId campaign,
            @PathVariable UnitId unit,
            @RequestParam(required = false) @Nullable StageId stage,
            @ModelAttribute SummaryForm form,
            Viewer viewer) {
        return desk.handIn(of(campaign, unit, stage), form, SummaryAddress.of(campaign, unit, stage), viewer);
    }

    private static SummaryOf.WholeUnit of(CampaignId campaign, UnitId unit, @Nullable StageId stage) {
        return new SummaryOf.WholeUnit(campaign, unit, stage);
    }
}
