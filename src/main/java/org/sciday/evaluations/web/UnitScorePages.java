package org.sciday.evaluations.web;

import jakarta.validation.Valid;
import java.util.Objects;
import org.sciday.campaigns.Campaigns;
import org.sciday.evaluations.EvaluationId;
import org.sciday.evaluations.Freezing;
import org.sciday.evaluations.Objections;
import org.sciday.evaluations.Scores;
import org.sciday.evaluations.formula.Evidence;
import org.sciday.evaluations.formula.FormulaText;
import org.sciday.shared.Ids;
import org.sciday.shared.NotFound;
import org.sciday.shared.Permission;
import org.sciday.shared.UnitId;
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

/** One unit's figures: how they come about, the list behind each, and its word against them. */
@Controller
class UnitScorePages {

    private static final String PAGE = "/desk/evaluations/{id}/units/{unit}";

    private final Scores scores;
    private final Objections objections;
    private final Freezing freezing;
    private final Campaigns campaigns;

    UnitScorePages(Scores scores, Objections objections, Freezing freezing, Campaigns campaigns) {
        this.scores = scores;
        this.objections = objections;
        this.freezing = freezing;
        this.campaigns = campaigns;
    }

    @Can(Permission.OBLIGATIONS_VIEW)
    @GetMapping(PAGE)
    Html show(@PathVariable EvaluationId id, @PathVariable UnitId unit, Viewer viewer) {
        return Html.of("evaluations/unit", page(id, unit, blank(), viewer));
    }

    @Can(Permission.OBLIGATIONS_VIEW)
    @GetMapping(PAGE + "/evidence/{evidence}")
    Html items(@PathVariable EvaluationId id, @PathVariable UnitId unit, @PathVariable String evidence, Viewer viewer) {
        var score = scores.of(id, unit, viewer);
        var kind = Evidence.of(evidence).orElseThrow(() -> new NotFound("evaluations.not-found"));
        var figure = FormulaText.plain(score.score().figures().of(kind));
        return Html.of(
                "evaluations/items",
                new ItemsPage(id, score.unit(), kind, figure, scores.items(id, unit, kind, viewer)));
    }

    @Can(Permission.RESULTS_EDIT)
    @PostMapping(PAGE + "/objections")
    Answer object(
            @PathVariable EvaluationId id,
            @PathVariable UnitId unit,
            @Valid @ModelAttribute ObjectionForm form,
            BindingResult result,
            Viewer viewer) {
        var filled = Form.of(form, result);
        if (filled.hasErrors() || form.indicator() == null) {
            return Html.invalid("evaluations/unit", page(id, unit, filled, viewer));
        }
        var words = Objects.requireNonNull(form.words());
        var key = Objects.requireNonNullElseGet(form.key(), Ids::next);
        objections.make(id, unit, form.indicator(), words, key, viewer);
        return Redirect.to("/desk/evaluations/" + id + "/units/" + unit).saying("evaluations.said.objected");
    }

    private static Form<ObjectionForm> blank() {
        return Form.of(new ObjectionForm(null, "", Ids.next()));
    }

    private UnitScorePage page(EvaluationId id, UnitId unit, Form<ObjectionForm> form, Viewer viewer) {
        var evaluation = scores.evaluationOf(id, unit, viewer);
        return new UnitScorePage(
                evaluation,
                campaigns.get(evaluation.campaign()).name(),
                scores.of(id, unit, viewer),
                objections.of(id, unit, viewer),
                viewer.canFor(Permission.RESULTS_EDIT, unit) && evaluation.isOpen(),
                scores.isHead(evaluation, viewer),
                objections.mayAnswer(evaluation, viewer),
                freezing.resultOf(id, unit, viewer).orElse(null),
                form);
    }
}
