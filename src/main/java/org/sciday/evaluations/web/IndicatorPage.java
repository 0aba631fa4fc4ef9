package org.sciday.evaluations.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sciday.evaluations.Evaluation;
import org.sciday.evaluations.Indicator;
import org.sciday.evaluations.Trial;
import org.sciday.evaluations.formula.Evidence;
import org.sciday.shared.web.Form;

/**
 * Where an indicator is written and tried out.
 *
 * @param versions the newest first; none while it is new
 * @param trial what the examples came to; null when nobody tried
 */
public record IndicatorPage(
        Evaluation evaluation, List<Indicator> versions, Form<IndicatorForm> form, @Nullable Trial trial, boolean mayChange) {

    public String back() {
        return "/desk/evaluations/" + evaluation.id();
    }

    public String path() {
        return back() + "/indicators" + (versions.isEmpty() ? "" : "/" + versions.getFirst().id());
    }

    public boolean isNew() {
        return versions.isEmpty();
    }

    /** All words that formulas know. */
    public List<Evidence> words() {
        return List.of(Evidence.values());
    }
}
