package org.sciday.evaluations.formula;

import java.math.BigDecimal;
import java.util.function.Function;

/** A formula as text again: with its words, or with a unit's numbers in their place. */
public final class FormulaText {

    private FormulaText() {}

    public static String of(Formula formula) {
        return text(formula, Evidence::word);
    }

    /** 发布活动 5 × 2 + 封顶(举办场次 12, 10): word and number together, so that nobody has to look elsewhere. */
    public static String filled(Formula formula, Figures figures) {
        return text(formula, evidence -> evidence.word() + " " + plain(figures.of(evidence)));
    }

    public static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static String text(Formula formula, Function<Evidence, String> word) {
        return switch (formula) {
            case Formula.Figure figure -> word.apply(figure.subject());
            case Formula.Constant constant -> plain(constant.value());
            case Formula.Plus plus -> text(plus.left(), word) + " + " + text(plus.right(), word);
            case Formula.Times times -> factor(times.left(), word) + " × " + factor(times.right(), word);
            case Formula.Least least -> call("较小", least, word);
            case Formula.Cap cap -> call("封顶", cap, word);
            case Formula.Share share -> call("占比", share, word);
            case Formula.Reached reached -> call("完成率", reached, word);
        };
    }

    private static String factor(Formula formula, Function<Evidence, String> word) {
        return formula instanceof Formula.Plus ? "(" + text(formula, word) + ")" : text(formula, word);
    }

    private static String call(String name, Formula formula, Function<Evidence, String> word) {
        var parts = formula.parts();
        return name + "(" + text(parts.getFirst(), word) + ", " + text(parts.getLast(), word) + ")";
    }
}
