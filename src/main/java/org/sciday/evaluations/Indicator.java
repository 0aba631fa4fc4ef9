package org.sciday.evaluations;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import org.sciday.evaluations.formula.Example;
import org.sciday.evaluations.formula.Formula;
import org.sciday.evaluations.formula.FormulaProblem;
import org.sciday.evaluations.formula.FormulaReader;

/**
 * One indicator as it stands in one version. Its value earns points in proportion: all of its weight from the cap onwards.
 *
 * @param formula empty for what experts judge
 * @param examples test data of the formula, line by line
 * @param rubric what marks mean, for experts
 */
public record Indicator(
        IndicatorId id,
        int version,
        int position,
        String name,
        Kind kind,
        BigDecimal weight,
        BigDecimal cap,
        String formula,
        String examples,
        String rubric,
        Instant changedAt) {

    public enum Kind {
        FORMULA,
        EXPERTS
    }

    public boolean isFormula() {
        return kind == Kind.FORMULA;
    }

    /** What was stored has been read before; only for those with a formula. */
    public Formula read() {
        try {
            return FormulaReader.read(formula);
        } catch (FormulaProblem e) {
            throw new IllegalStateException("Stored formula of " + id + " does not read", e);
        }
    }

    public List<Example> tests() {
        try {
            return Example.read(examples);
        } catch (FormulaProblem e) {
            throw new IllegalStateException("Stored examples of " + id + " do not read", e);
        }
    }

    /** Two decimals; never more than the weight. */
    public BigDecimal pointsFor(BigDecimal value) {
        return weight.multiply(value.min(cap)).divide(cap, 2, RoundingMode.HALF_UP);
    }
}
