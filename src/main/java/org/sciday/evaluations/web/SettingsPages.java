package org.sciday.evaluations.web;

import java.util.Objects;
import org.sciday.evaluations.EvaluationId;
import org.sciday.evaluations.Evaluations;
import org.sciday.evaluations.Experts;
import org.sciday.shared.AccountId;
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

/** The rules of an evaluation and its experts. */
@Controller
class SettingsPages {

    private static final String PAGE = "/desk/evaluations/{id}/settings";
    private static final String EXPERTS = "/desk/evaluations/{id}/experts";
    private static final String TEMPLATE = "evaluations/settings";

    private final Evaluations evaluations;
    private final Experts experts;

    SettingsPages(Evaluations evaluations, Experts experts) {
        this.evaluations = evaluations;
        this.experts = experts;
    }

    @Can(Permission.CAMPAIGN_MANAGE)
    @GetMapping(PAGE)
    Html show(@PathVariable EvaluationId id, Viewer viewer) {
        var evaluation = evaluations.see(id, viewer);
        return Html.of(TEMPLATE, page(id, Form.of(SettingsForm.of(evaluation)), blank(), viewer));
    }

    @Can(Permission.CAMPAIGN_MANAGE)
    @PostMapping(PAGE)
    Answer save(@PathVariable EvaluationId id, @ModelAttribute SettingsForm form, BindingResult result, Viewer viewer) {
        var filled = Form.of(form, result);
        if (filled.hasErrors()) {
            return Html.invalid(TEMPLATE, page(id, filled, blank(), viewer));
        }
        try {
            evaluations.settle(id, form.toSettings(), form.versionRead(), viewer);
            return Redirect.to("/desk/evaluations/" + id).saying("evaluations.said.settled");
        } catch (InvalidInput problem) {
            return Html.invalid(TEMPLATE, page(id, filled.with(problem), blank(), viewer));
        }
    }

    @Can(Permission.CAMPAIGN_MANAGE)
    @PostMapping(EXPERTS)
    Answer invite(@PathVariable EvaluationId id, @ModelAttribute ExpertForm form, BindingResult result, Viewer viewer) {
        try {
            experts.invite(id, Objects.requireNonNullElse(form.address(), ""), viewer);
            return Redirect.to("/desk/evaluations/" + id + "/settings#experts").saying("evaluations.said.invited");
        } catch (InvalidInput problem) {
            var settings = Form.of(SettingsForm.of(evaluations.see(id, viewer)));
            return Html.invalid(TEMPLATE, page(id, settings, Form.of(form).with(problem), viewer));
        }
    }

    @Can(Permission.CAMPAIGN_MANAGE)
    @PostMapping(EXPERTS + "/{expert}/withdrawal")
    Answer withdraw(@PathVariable EvaluationId id, @PathVariable AccountId expert, Viewer viewer) {
        experts.withdraw(id, expert, viewer);
        return Redirect.to("/desk/evaluations/" + id + "/settings#experts").saying("evaluations.said.withdrawn");
    }

    private static Form<ExpertForm> blank() {
        return Form.of(new ExpertForm(""));
    }

    private SettingsPage page(EvaluationId id, Form<SettingsForm> form, Form<ExpertForm> inviting, Viewer viewer) {
        return new SettingsPage(evaluations.see(id, viewer), form, experts.of(id, viewer), inviting);
    }
}
