package org.sciday.evaluations.web;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sciday.evaluations.Evaluation;
import org.sciday.evaluations.formula.Evidence;
import org.sciday.evaluations.formula.FormulaProblem;
import org.sciday.evaluations.formula.TieRules;
import org.sciday.shared.InvalidInput;
import org.sciday.units.UnitKind;

/** Whom an evaluation is about and by which rules, as it is typed. */
public record SettingsForm(
        @Nullable List<UnitKind> kinds, @Nullable Boolean blind, @Nullable String ties, @Nullable Integer version) {

    static SettingsForm of(Evaluation evaluation) {
        var settings = evaluation.settings();
        var ties = settings.ties().inTurn().stream().map(Evidence::word).collect(Collectors.joining("，"));
        return new SettingsForm(settings.kinds(), settings.blind(), ties, evaluation.version());
    }

    public boolean isBlind() {
        return Boolean.TRUE.equals(blind);
    }

    Evaluation.Settings toSettings() {
        try {
            var text = Objects.requireNonNullElse(ties, "");
            if (text.length() > 200) {
                throw InvalidInput.of("ties", "shared.too-long", 200);
            }
            var chosen = Objects.requireNonNullElse(kinds, List.<UnitKind>of());
            return new Evaluation.Settings(chosen.stream().filter(Objects::nonNull).toList(), isBlind(), TieRules.read(text));
        } catch (FormulaProblem problem) {
            throw InvalidInput.of("ties", "evaluations.formula." + problem.what(), problem.at(), problem.word());
        }
    }

    int versionRead() {
        return Objects.requireNonNullElse(version, 0);
    }
}
