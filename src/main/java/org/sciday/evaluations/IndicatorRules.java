package org.sciday.evaluations;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sciday.evaluations.formula.Example;
import org.sciday.evaluations.formula.Formula;
import org.sciday.evaluations.formula.FormulaProblem;
import org.sciday.evaluations.formula.FormulaReader;
import org.sciday.evaluations.formula.FormulaText;
import org.sciday.shared.FieldError;
import org.sciday.shared.InvalidInput;

/** What makes an indicator sound: a formula that reads, test data that come out, a weight, a cap. */
final class IndicatorRules {

    private static final BigDecimal MOST_WEIGHT = BigDecimal.valueOf(100);
    private static final BigDecimal MOST_CAP = BigDecimal.valueOf(1_000_000_000);

    private IndicatorRules() {}

    static void check(IndicatorDraft draft) {
        var errors = new ArrayList<FieldError>();
        if (draft.name().isBlank() || draft.name().length() > 40) {
            errors.add(FieldError.of("name", "evaluations.name-needed"));
        }
        if (!within(draft.weight(), MOST_WEIGHT, 1)) {
            errors.add(FieldError.of("weight", "evaluations.weight-needed"));
        }
        if (draft.rubric().length() > 2000) {
            errors.add(FieldError.of("rubric", "shared.too-long", 2000));
        }
        if (draft.kind() == Indicator.Kind.FORMULA) {
            if (!within(draft.cap(), MOST_CAP, 2) || draft.cap() == null || draft.cap().signum() == 0) {
                errors.add(FieldError.of("cap", "evaluations.cap-needed"));
            }
            checkFormula(draft, errors);
        } else if (draft.rubric().isBlank()) {
            errors.add(FieldError.of("rubric", "evaluations.rubric-needed"));
        }
        InvalidInput.check(errors);
    }

    /** Reads a formula or says at which sign it stumbled. */
    static Formula read(String field, String text) {
        try {
            return FormulaReader.read(text);
        } catch (FormulaProblem problem) {
            throw new InvalidInput(List.of(said(field, problem)));
        }
    }

    static FieldError said(String field, FormulaProblem problem) {
        return FieldError.of(field, "evaluations.formula." + problem.what(), problem.at(), problem.word());
    }

    private static void checkFormula(IndicatorDraft draft, List<FieldError> errors) {
        try {
            var formula = FormulaReader.read(draft.formula());
            checkExamples(draft.examples(), formula, errors);
        } catch (FormulaProblem problem) {
            errors.add(said("formula", problem));
        }
    }

    private static void checkExamples(String text, Formula formula, List<FieldError> errors) {
        if (text.length() > 2000) {
            errors.add(FieldError.of("examples", "shared.too-long", 2000));
            return;
        }
        try {
            for (var example : Example.read(text)) {
                if (!example.holdsFor(formula)) {
                    errors.add(FieldError.of(
                            "examples",
                            "evaluations.example-fails",
                            example.line(),
                            FormulaText.plain(example.answerOf(formula)),
                            FormulaText.plain(example.expected())));
                }
            }
        } catch (FormulaProblem problem) {
            errors.add(said("examples", problem));
        }
    }

    private static boolean within(@Nullable BigDecimal number, BigDecimal most, int decimals) {
        return number != null
                && number.signum() >= 0
                && number.compareTo(most) <= 0
                && number.stripTrailingZeros().scale() <= decimals;
    }
}
