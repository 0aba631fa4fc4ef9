package org.sciday.evaluations.formula;

import java.math.BigDecimal;
import java.util.List;
import org.sciday.evaluations.formula.Formula.Constant;

/**
 * Reads formulas: {@code 2 × 发布活动 + 封顶(举办场次, 30)}. Sums of products; functions 封顶/cap, 较小/min, 占比/share and 完成率/reach;
 * numbers with a percent sign are shares of one.
 */
public final class FormulaReader {

    private static final int LONGEST = 300;
    private static final int DEEPEST = 20;

    private final List<Token> tokens;
    private int next;
    private int depth;

    private FormulaReader(List<Token> tokens) {
        this.tokens = tokens;
    }

    public static Formula read(String text) throws FormulaProblem {
        if (text.length() > LONGEST) {
            throw new FormulaProblem("too-long", LONGEST, "");
        }
        var reader = new FormulaReader(Token.of(text));
        var formula = reader.sum();
        if (reader.peek().kind() != Token.Kind.END) {
            throw reader.problem("sign-missing");
        }
        return formula;
    }

    private Formula sum() throws FormulaProblem {
        if (++depth > DEEPEST) {
            throw problem("too-deep");
        }
        var formula = product();
        while (taken("+")) {
            formula = new Formula.Plus(formula, product());
        }
        depth--;
        return formula;
    }

    private Formula product() throws FormulaProblem {
        var formula = atom();
        while (taken("*")) {
            formula = new Formula.Times(formula, atom());
        }
        return formula;
    }

    private Formula atom() throws FormulaProblem {
        var token = peek();
        return switch (token.kind()) {
            case NUMBER -> number();
            case WORD -> word();
            case SIGN -> bracket();
            case END -> throw problem("ends-early");
        };
    }

    private Formula bracket() throws FormulaProblem {
        if (!taken("(")) {
            throw problem(peek().is("-") || peek().is("/") ? "no-such-sign" : "unexpected");
        }
        var inside = sum();
        expect(")");
        return inside;
    }

    private Formula word() throws FormulaProblem {
        var token = peek();
        var evidence = Evidence.of(token.text());
        if (evidence.isPresent()) {
            next++;
            return new Formula.Figure(evidence.get());
        }
        return switch (token.text().toLowerCase(java.util.Locale.ROOT)) {
            case "封顶", "cap" -> new Formula.Cap(first(), lastNumber());
            case "较小", "min" -> new Formula.Least(first(), last());
            case "占比", "share" -> new Formula.Share(first(), last());
            case "完成率", "reach" -> new Formula.Reached(first(), goal());
            default -> throw problem("unknown-word");
        };
    }

    private Formula first() throws FormulaProblem {
        next++;
        expect("(");
        var formula = sum();
        expect(",");
        return formula;
    }

    private Formula last() throws FormulaProblem {
        var formula = sum();
        expect(")");
        return formula;
    }

    private Constant lastNumber() throws FormulaProblem {
        if (peek().kind() != Token.Kind.NUMBER) {
            throw problem("number-needed");
        }
        var number = number();
        expect(")");
        return number;
    }

    private Constant goal() throws FormulaProblem {
        var at = peek();
        var goal = lastNumber();
        if (goal.value().signum() == 0) {
            throw new FormulaProblem("goal-nought", at.at(), at.text());
        }
        return goal;
    }

    private Constant number() throws FormulaProblem {
        var text = peek().text();
        var percent = text.endsWith("%");
        var digits = percent ? text.substring(0, text.length() - 1) : text;
        if (digits.length() > 9) {
            throw problem("number-too-long");
        }
        next++;
        var value = new BigDecimal(digits);
        return new Constant(percent ? value.movePointLeft(2) : value);
    }

    private Token peek() {
        return tokens.get(next);
    }

    private boolean taken(String sign) {
        if (peek().is(sign)) {
            next++;
            return true;
        }
        return false;
    }

    private void expect(String sign) throws FormulaProblem {
        if (!taken(sign)) {
            throw problem(switch (sign) {
                case "(" -> "bracket-missing";
                case ")" -> "bracket-open";
                default -> "comma-missing";
            });
        }
    }

    private FormulaProblem problem(String what) {
        var token = peek();
        return new FormulaProblem(what, token.at(), token.text());
    }
}
