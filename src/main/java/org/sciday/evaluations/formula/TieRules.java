package org.sciday.evaluations.formula;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What decides between equal totals, first to last: evidence of which the more stands before. Still equal means equal. */
public record TieRules(List<Evidence> inTurn) {

    public TieRules {
        inTurn = List.copyOf(inTurn);
    }

    /** Reads 联合行动活动, 按时总结; a word nobody knows is told with its place. */
    public static TieRules read(String text) throws FormulaProblem {
        var inTurn = new ArrayList<Evidence>();
        for (var token : Token.of(text)) {
            if (token.kind() == Token.Kind.WORD) {
                var evidence = Evidence.of(token.text()).orElse(null);
                if (evidence == null) {
                    throw new FormulaProblem("unknown-word", token.at(), token.text());
                }
                if (!inTurn.contains(evidence)) {
                    inTurn.add(evidence);
                }
            } else if (token.kind() != Token.Kind.END && !token.is(",") && !token.is(";")) {
                throw new FormulaProblem("unexpected", token.at(), token.text());
            }
        }
        return new TieRules(inTurn);
    }

    /** The more before the less. */
    public Comparator<Figures> order() {
        Comparator<Figures> order = (_, _) -> 0;
        for (var evidence : inTurn) {
            order = order.thenComparing(figures -> figures.of(evidence), Comparator.reverseOrder());
        }
        return order;
    }
}
