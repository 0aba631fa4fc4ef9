package org.sciday.evaluations;

import java.util.List;
import org.sciday.evaluations.formula.Evidence;
import org.sciday.evaluations.formula.Example;
import org.sciday.evaluations.formula.Formula;
import org.sciday.evaluations.formula.FormulaProblem;
import org.sciday.evaluations.formula.FormulaReader;
import org.sciday.evaluations.formula.FormulaText;
import org.sciday.shared.InvalidInput;

/**
 * A formula run over its test data, without anything being saved.
 *
 * @param text the formula as the platform understood it
 * @param falling evidence of which more can mean less
 */
public record Trial(Formula formula, String text, List<Evidence> falling, List<Line> lines) {

    /** One example: what was put in, what came out, what was expected. */
    public record Line(int number, String filled, String answer, String expected, boolean holds) {}

    /** Of a formula and examples that may both be wrong; throws InvalidInput with the place. */
    public static Trial of(IndicatorDraft draft) {
        var formula = read(draft.formula());
        try {
            var lines = Example.read(draft.examples()).stream()
                    .map(example -> new Line(
                            example.line(),
                            FormulaText.filled(formula, example.given()),
                            FormulaText.plain(example.answerOf(formula)),
                            FormulaText.plain(example.expected()),
                            example.holdsFor(formula)))
                    .toList();
            return new Trial(formula, FormulaText.of(formula), List.copyOf(formula.mayFallWith()), lines);
        } catch (FormulaProblem problem) {
            throw new InvalidInput(List.of(IndicatorRules.said("examples", problem)));
        }
    }

    private static Formula read(String text) {
        try {
            return FormulaReader.read(text);
        } catch (FormulaProblem problem) {
            throw new InvalidInput(List.of(IndicatorRules.said("formula", problem)));
        }
    }
}
