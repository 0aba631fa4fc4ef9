package org.sciday.evaluations.web;

import java.util.List;
import org.sciday.evaluations.Evaluation;
import org.sciday.evaluations.Expert;
import org.sciday.evaluations.formula.Evidence;
import org.sciday.shared.web.Form;

/** Whom an evaluation is about, its rules, and who marks. */
public record SettingsPage(
        Evaluation evaluation, Form<SettingsForm> form, List<Expert> experts, Form<ExpertForm> inviting) {

    public String path() {
        return "/desk/evaluations/" + evaluation.id();
    }

    public List<Evidence> words() {
        return List.of(Evidence.values());
    }
}
