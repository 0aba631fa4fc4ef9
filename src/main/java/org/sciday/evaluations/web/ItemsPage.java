package org.sciday.evaluations.web;

import java.math.BigDecimal;
import java.util.List;
import org.sciday.evaluations.Candidate;
import org.sciday.evaluations.EvaluationId;
import org.sciday.evaluations.Item;
import org.sciday.evaluations.formula.Evidence;
import org.sciday.evaluations.formula.FormulaText;

/** The pieces behind one of a unit's figures. */
public record ItemsPage(EvaluationId evaluation, Candidate unit, Evidence evidence, String figure, List<Item> items) {

    public String back() {
        return "/desk/evaluations/" + evaluation + "/units/" + unit.id();
    }

    public static String plain(BigDecimal amount) {
        return FormulaText.plain(amount);
    }
}
