package org.sciday.evaluations.web;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sciday.campaigns.CampaignId;
import org.sciday.campaigns.Campaigns;
import org.sciday.evaluations.Counting;
import org.sciday.evaluations.EvaluationId;
import org.sciday.evaluations.Evaluations;
import org.sciday.evaluations.Freezing;
import org.sciday.evaluations.Indicators;
import org.sciday.evaluations.Scores;
import org.sciday.evaluations.UnitScore;
import org.sciday.regions.Region;
import org.sciday.regions.RegionCode;
import org.sciday.regions.Regions;
import org.sciday.shared.Festival;
import org.sciday.shared.Ids;
import org.sciday.shared.Permission;
import org.sciday.shared.RuleBroken;
import org.sciday.shared.Viewer;
import org.sciday.shared.web.Answer;
import org.sciday.shared.web.Can;
import org.sciday.shared.web.Html;
import org.sciday.shared.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Evaluations: the list, the table of units, and the steps from draft to frozen. */
@Controller
class EvaluationPages {

    static final String LIST = "/desk/evaluations";

    private final Evaluations evaluations;
    private final Indicators indicators;
    private final Scores scores;
    private final Counting counting;
    private final Freezing freezing;
    private final Campaigns campaigns;
    private final EvaluationQueries queries;
    private final Regions regions;
    private final Clock clock;

    EvaluationPages(
            Evaluations evaluations,
            Indicators indicators,
            Scores scores,
            Counting counting,
            Freezing freezing,
            Campaigns campaigns,
            EvaluationQueries queries,
            Regions regions,
            Clock clock) {
        this.evaluations = evaluations;
        this.indicators = indicators;
        this.scores = scores;
        this.counting = counting;
        this.freezing = freezing;
        this.campaigns = campaigns;
        this.queries = queries;
        this.regions = regions;
        this.clock = clock;
    }

    /** Which campaign is evaluated; the key makes pressing twice harmless. */
    record BeginForm(@Nullable CampaignId campaign, @Nullable UUID key) {}

    @Can(Permission.OBLIGATIONS_VIEW)
    @GetMapping(LIST)
    Html list(Viewer viewer) {
        var unit = viewer.actingUnit();
        var begins = viewer.can(Permission.CAMPAIGN_MANAGE)
                ? queries.campaignsToBegin(unit, Festival.dateOf(clock.instant()))
                : Map.<String, String>of();
        return Html.of(
                "evaluations/list",
                new EvaluationListPage(
                        unit, evaluations.listFor(viewer), begins, Ids.next(), viewer.can(Permission.SUBTREE_VIEW)));
    }

    @Can(Permission.CAMPAIGN_MANAGE)
    @PostMapping(LIST)
    Answer begin(@ModelAttribute BeginForm form, BindingResult result, Viewer viewer) {
        var campaign = form.campaign();
        if (result.hasErrors() || campaign == null) {
            return Redirect.to(LIST).warning("evaluations.campaign-needed");
        }
        var id = evaluations.begin(campaign, Objects.requireNonNullElseGet(form.key(), Ids::next), viewer);
        return Redirect.to(LIST + "/" + id).saying("evaluations.said.begun");
    }

    @Can(Permission.SUBTREE_VIEW)
    @GetMapping(LIST + "/{id}")
    Html show(@PathVariable EvaluationId id, @RequestParam(required = false) @Nullable Integer page, Viewer viewer) {
        var evaluation = evaluations.see(id, viewer);
        var units = scores.page(id, Math.clamp(Objects.requireNonNullElse(page, 1), 1, 2_000), viewer);
        return Html.of(
                "evaluations/show",
                new EvaluationPage(
                        evaluation,
                        campaigns.get(evaluation.campaign()).name(),
                        indicators.of(id, viewer),
                        units,
                        regionsOf(units.items()),
                        freezing.progressOf(id, viewer),
                        evaluations.mayManage(evaluation, viewer),
                        counting.takenAt(id, viewer).orElse(null),
                        freezing.latestOf(id, viewer).orElse(null)));
    }

    @Can(Permission.CAMPAIGN_MANAGE)
    @PostMapping(LIST + "/{id}/opening")
    Answer open(@PathVariable EvaluationId id, Viewer viewer) {
        try {
            evaluations.open(id, viewer);
            return Redirect.to(LIST + "/" + id).saying("evaluations.said.opened");
        } catch (RuleBroken problem) {
            return Redirect.to(LIST + "/" + id).warning(problem);
        }
    }

    @Can(Permission.CAMPAIGN_MANAGE)
    @PostMapping(LIST + "/{id}/count")
    Answer count(@PathVariable EvaluationId id, Viewer viewer) {
        try {
            counting.again(id, viewer);
            return Redirect.to(LIST + "/" + id).saying("evaluations.said.counted");
        } catch (RuleBroken problem) {
            return Redirect.to(LIST + "/" + id).warning(problem);
        }
    }

    private Map<RegionCode, String> regionsOf(List<UnitScore> units) {
        var today = Festival.dateOf(clock.instant());
        return units.stream()
                .map(score -> score.unit().region())
                .distinct()
                .collect(Collectors.toMap(
                        code -> code, code -> regions.find(code, today).map(Region::name).orElseGet(code::toString)));
    }
}
