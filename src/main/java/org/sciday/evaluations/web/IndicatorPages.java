package org.sciday.evaluations.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sciday.evaluations.EvaluationId;
import org.sciday.evaluations.Evaluations;
import org.sciday.evaluations.Indicator;
import org.sciday.evaluations.IndicatorId;
import org.sciday.evaluations.Indicators;
import org.sciday.evaluations.Trial;
import org.sciday.shared.InvalidInput;
import org.sciday.shared.Permission;
import org.sciday.shared.Viewer;
import org.sciday.shared.web.Answer;
import org.sciday.shared.web.Can;
import org.sciday.shared.web.Form;
import org.sciday.shared.web.Html;
import org.sciday.shared.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Indicators: written, tried out with their test data, saved as a new version. */
@Controller
class IndicatorPages {

    private static final String LIST = "/desk/evaluations/{id}/indicators";
    private static final String TEMPLATE = "evaluations/indicator";

    private final Indicators indicators;
    private final Evaluations evaluations;

    IndicatorPages(Indicators indicators, Evaluations evaluations) {
        this.indicators = indicators;
        this.evaluations = evaluations;
    }

    @Can(Permission.CAMPAIGN_MANAGE)
    @GetMapping(LIST + "/new")
    Html blank(@PathVariable EvaluationId id, Viewer viewer) {
        return Html.of(TEMPLATE, page(id, List.of(), Form.of(IndicatorForm.BLANK), null, viewer));
    }

    @Can(Permission.CAMPAIGN_MANAGE)
    @PostMapping(LIST)
    Answer add(@PathVariable EvaluationId id, @ModelAttribute IndicatorForm form, BindingResult result, Viewer viewer) {
        evaluations.see(id, viewer);
        return save(id, null, List.of(), form, result, viewer);
    }

    @Can(Permission.SUBTREE_VIEW)
    @GetMapping(LIST + "/{indicator}")
    Html show(@PathVariable EvaluationId id, @PathVariable IndicatorId indicator, Viewer viewer) {
        var versions = indicators.versionsOf(id, indicator, viewer);
        return Html.of(TEMPLATE, page(id, versions, Form.of(IndicatorForm.of(versions.getFirst())), null, viewer));
    }

    @Can(Permission.CAMPAIGN_MANAGE)
    @PostMapping(LIST + "/{indicator}")
    Answer change(
            @PathVariable EvaluationId id,
            @PathVariable IndicatorId indicator,
            @ModelAttribute IndicatorForm form,
            BindingResult result,
            Viewer viewer) {
        return save(id, indicator, indicators.versionsOf(id, indicator, viewer), form, result, viewer);
    }

    @Can(Permission.CAMPAIGN_MANAGE)
    @PostMapping(LIST + "/{indicator}/removal")
    Answer remove(@PathVariable EvaluationId id, @PathVariable IndicatorId indicator, Viewer viewer) {
        indicators.remove(id, indicator, viewer);
        return Redirect.to("/desk/evaluations/" + id).saying("evaluations.said.indicator-removed");
    }

    private Answer save(
            EvaluationId id,
            @Nullable IndicatorId indicator,
            List<Indicator> versions,
            IndicatorForm form,
            BindingResult result,
            Viewer viewer) {
        var filled = Form.of(form, result);
        if (filled.hasErrors()) {
            return Html.invalid(TEMPLATE, page(id, versions, filled, null, viewer));
        }
        try {
            if (form.isTrial()) {
                return Html.of(TEMPLATE, page(id, versions, filled, Trial.of(form.toDraft()), viewer));
            }
            indicators.save(id, indicator, form.toDraft(), form.versionRead(), viewer);
            return Redirect.to("/desk/evaluations/" + id + "#indicators").saying("evaluations.said.indicator-saved");
        } catch (InvalidInput problem) {
            return Html.invalid(TEMPLATE, page(id, versions, filled.with(problem), null, viewer));
        }
    }

    private IndicatorPage page(
            EvaluationId id, List<Indicator> versions, Form<IndicatorForm> form, @Nullable Trial trial, Viewer viewer) {
        var evaluation = evaluations.see(id, viewer);
        var mayChange = evaluations.mayManage(evaluation, viewer) && !evaluation.isFrozen();
        return new IndicatorPage(evaluation, versions, form, trial, mayChange);
    }
}
