package org.sciday.evaluations.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sciday.evaluations.Evaluation;
import org.sciday.evaluations.Frozen;
import org.sciday.evaluations.Hint;
import org.sciday.evaluations.IndicatorId;
import org.sciday.evaluations.Objection;
import org.sciday.evaluations.Score;
import org.sciday.evaluations.UnitScore;
import org.sciday.evaluations.formula.Evidence;
import org.sciday.evaluations.formula.FormulaText;
import org.sciday.shared.web.Form;
import org.sciday.shared.web.Ui;

/**
 * How one unit's figures come about.
 *
 * @param own is it the viewer's own unit, which may object?
 * @param asHead does the viewer look from the unit that evaluates?
 * @param frozen what was kept of it when the evaluation was frozen; null before
 * @param objecting the objection that is being written
 */
public record UnitScorePage(
        Evaluation evaluation,
        String campaignName,
        UnitScore score,
        List<Objection> objections,
        boolean own,
        boolean asHead,
        boolean mayAnswer,
        Frozen.@Nullable UnitResult frozen,
        Form<ObjectionForm> objecting) {

    public String path() {
        return "/desk/evaluations/" + evaluation.id() + "/units/" + score.unit().id();
    }

    public String evidencePath(Evidence evidence) {
        return path() + "/evidence/" + evidence.english();
    }

    /** The formula with the unit's numbers in it. */
    public String filled(Score.Line line) {
        return FormulaText.filled(line.indicator().read(), score.score().figures());
    }

    public List<Evidence> evidenceOf(Score.Line line) {
        return line.indicator().isFormula()
                ? List.copyOf(line.indicator().read().evidence())
                : List.of();
    }

    public String figure(Evidence evidence) {
        return FormulaText.plain(score.score().figures().of(evidence));
    }

    public List<Objection> objectionsTo(IndicatorId indicator) {
        return objections.stream()
                .filter(one -> one.indicator().equals(indicator))
                .toList();
    }

    /** Has anything changed since it was frozen? */
    public boolean changedSince() {
        return frozen != null && frozen.total().compareTo(score.score().total()) != 0;
    }

    /** The evidence that decides between equal totals, first to last. */
    public String tiesText(Ui ui) {
        return evaluation.settings().ties().inTurn().stream()
                .map(evidence -> ui.term("evaluations.evidence", evidence))
                .collect(Collectors.joining(ui.t("evaluations.ties-then")));
    }

    /** Why the unit told another number than was counted, if it said. */
    public static @Nullable String reasonOf(Hint hint) {
        var reason = switch (hint) {
            case Hint.SamePicture _ -> null;
            case Hint.MoreThanCounted more -> more.reason();
            case Hint.MoreThanPlaces more -> more.reason();
        };
        return reason == null || reason.isBlank() ? null : reason;
    }

    public static String plain(BigDecimal number) {
        return FormulaText.plain(number);
    }
}
