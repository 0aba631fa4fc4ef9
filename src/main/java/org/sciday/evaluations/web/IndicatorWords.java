package org.sciday.evaluations.web;

import org.sciday.evaluations.Indicator;
import org.sciday.evaluations.formula.Evidence;
import org.sciday.evaluations.formula.Formula;
import org.sciday.evaluations.formula.FormulaText;
import org.sciday.shared.web.Ui;

/** An indicator in plain words, made from its formula so that the words are always those of the formula in force. */
public final class IndicatorWords {

    private IndicatorWords() {}

    public static String of(Indicator indicator, Ui ui) {
        var weight = FormulaText.plain(indicator.weight());
        return indicator.isFormula()
                ? ui.t("evaluations.says.formula", of(indicator.read(), ui), FormulaText.plain(indicator.cap()), weight)
                : ui.t("evaluations.says.experts", weight);
    }

    public static String of(Formula formula, Ui ui) {
        return switch (formula) {
            case Formula.Figure figure -> nameOf(figure.subject(), ui);
            case Formula.Constant constant -> FormulaText.plain(constant.value());
            case Formula.Plus plus -> two(plus, "plus", ui);
            // A weight is written in front and said behind: twice the sessions
            case Formula.Times(Formula.Constant weight, Formula what) -> ui.t("evaluations.says.times", of(what, ui), of(weight, ui));
            case Formula.Times times -> two(times, "times", ui);
            case Formula.Least least -> two(least, "least", ui);
            case Formula.Cap cap -> two(cap, "cap", ui);
            case Formula.Share share -> two(share, "share", ui);
            case Formula.Reached reached -> two(reached, "reached", ui);
        };
    }

    public static String nameOf(Evidence evidence, Ui ui) {
        return ui.term("evaluations.evidence", evidence);
    }

    private static String two(Formula formula, String key, Ui ui) {
        var parts = formula.parts();
        return ui.t("evaluations.says." + key, of(parts.getFirst(), ui), of(parts.getLast(), ui));
    }
}
