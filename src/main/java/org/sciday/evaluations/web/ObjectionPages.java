package org.sciday.evaluations.web;

import java.util.Objects;
import org.sciday.evaluations.EvaluationId;
import org.sciday.evaluations.Evaluations;
import org.sciday.evaluations.ObjectionId;
import org.sciday.evaluations.Objections;
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

/** What units said against their figures, and the answers. */
@Controller
class ObjectionPages {

    private static final String PAGE = "/desk/evaluations/objections/{objection}";
    private static final String TEMPLATE = "evaluations/objection";

    private final Objections objections;
    private final Evaluations evaluations;

    ObjectionPages(Objections objections, Evaluations evaluations) {
        this.objections = objections;
        this.evaluations = evaluations;
    }

    @Can(Permission.SUBTREE_VIEW)
    @GetMapping("/desk/evaluations/{id}/objections")
    Html list(@PathVariable EvaluationId id, Viewer viewer) {
        return Html.of(
                "evaluations/objections",
                new ObjectionListPage(evaluations.see(id, viewer), objections.of(id, viewer)));
    }

    @Can(Permission.SUBTREE_VIEW)
    @GetMapping(PAGE)
    Html show(@PathVariable ObjectionId objection, Viewer viewer) {
        return Html.of(TEMPLATE, page(objection, Form.of(new AnswerForm(null, "")), viewer));
    }

    @Can(Permission.CAMPAIGN_MANAGE)
    @PostMapping(PAGE)
    Answer answer(@PathVariable ObjectionId objection, @ModelAttribute AnswerForm form, BindingResult result, Viewer viewer) {
        var filled = Form.of(form, result);
        if (filled.hasErrors()) {
            return Html.invalid(TEMPLATE, page(objection, filled, viewer));
        }
        try {
            var words = Objects.requireNonNullElse(form.answer(), "");
            var evaluation = objections.answer(objection, form.outcome(), words, viewer);
            return Redirect.to("/desk/evaluations/" + evaluation + "/objections").saying("evaluations.said.answered");
        } catch (InvalidInput problem) {
            return Html.invalid(TEMPLATE, page(objection, filled.with(problem), viewer));
        }
    }

    private ObjectionPage page(ObjectionId id, Form<AnswerForm> form, Viewer viewer) {
        var objection = objections.see(id, viewer);
        return new ObjectionPage(objection, form, objections.mayAnswer(evaluations.see(objection.evaluation(), viewer), viewer));
    }
}
