package org.sciday.evaluations;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sciday.evaluations.formula.Figures;

/** What a unit's evidence and the experts' marks come to. Computed from nothing else, so anybody can compute it again. */
public record Score(Figures figures, List<Line> lines, BigDecimal total) {

    public Score {
        lines = List.copyOf(lines);
    }

    /**
     * One indicator.
     *
     * @param value of the formula, or the experts' mean; null when no expert has marked yet
     * @param spread null for formulas
     */
    public record Line(
            Indicator indicator, @Nullable BigDecimal value, BigDecimal points, @Nullable Spread spread) {}

    /** Marks out of a hundred by indicator; those of formulas are not looked at. */
    public static Score of(List<Indicator> indicators, Figures figures, Map<IndicatorId, List<BigDecimal>> marks) {
        var lines = new ArrayList<Line>();
        var total = BigDecimal.ZERO.setScale(2);
        for (var indicator : indicators) {
            var line = indicator.isFormula()
                    ? counted(indicator, figures)
                    : judged(indicator, marks.getOrDefault(indicator.id(), List.of()));
            lines.add(line);
            total = total.add(line.points());
        }
        return new Score(figures, lines, total);
    }

    private static Line counted(Indicator indicator, Figures figures) {
        var value = indicator.read().valueOf(figures);
        return new Line(indicator, value, indicator.pointsFor(value), null);
    }

    private static Line judged(Indicator indicator, List<BigDecimal> marks) {
        if (marks.isEmpty()) {
            return new Line(indicator, null, BigDecimal.ZERO.setScale(2), null);
        }
        var spread = Spread.of(marks);
        return new Line(indicator, spread.mean(), indicator.pointsFor(spread.mean()), spread);
    }
}
