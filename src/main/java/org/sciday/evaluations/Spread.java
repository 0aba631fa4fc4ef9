package org.sciday.evaluations;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/** What several experts said of one thing, in marks out of a hundred: how many, the mean, and how far apart. */
public record Spread(int experts, BigDecimal mean, BigDecimal lowest, BigDecimal highest, BigDecimal deviation) {

    private static final BigDecimal WIDE = BigDecimal.valueOf(20);

    /** Of at least one mark, in any order. */
    public static Spread of(List<BigDecimal> marks) {
        var count = BigDecimal.valueOf(marks.size());
        var sum = marks.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        var squares = marks.stream().map(mark -> mark.multiply(mark)).reduce(BigDecimal.ZERO, BigDecimal::add);
        // n²·variance is exact; the one root is rounded at the end
        var exact = squares.multiply(count).subtract(sum.multiply(sum));
        return new Spread(
                marks.size(),
                sum.divide(count, 2, RoundingMode.HALF_UP),
                marks.stream().reduce(BigDecimal::min).orElseThrow(),
                marks.stream().reduce(BigDecimal::max).orElseThrow(),
                exact.sqrt(MathContext.DECIMAL64).divide(count, 1, RoundingMode.HALF_UP));
    }

    /** So far apart that somebody should ask why. */
    public boolean isWide() {
        return highest.subtract(lowest).compareTo(WIDE) > 0;
    }
}
