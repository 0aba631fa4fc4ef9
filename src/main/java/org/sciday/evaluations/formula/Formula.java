package org.sciday.evaluations.formula;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * How an indicator's value comes about. There is no minus and no division but by a share or a goal, so a value is never below
 * nought and more evidence never lowers it; only the whole of a share can ({@link #mayFallWith}).
 */
public sealed interface Formula {

    /** Sums and products are exact, so the order of what is added does not matter. */
    BigDecimal valueOf(Figures figures);

    List<Formula> parts();

    /** All evidence that it speaks of. */
    default Set<Evidence> evidence() {
        var all = EnumSet.noneOf(Evidence.class);
        parts().forEach(part -> all.addAll(part.evidence()));
        return all;
    }

    /** Evidence of which more can mean less: what something else is a share of. */
    default Set<Evidence> mayFallWith() {
        var all = EnumSet.noneOf(Evidence.class);
        parts().forEach(part -> all.addAll(part.mayFallWith()));
        return all;
    }

    record Figure(Evidence subject) implements Formula {

        @Override
        public BigDecimal valueOf(Figures figures) {
            return figures.of(subject);
        }

        @Override
        public List<Formula> parts() {
            return List.of();
        }

        @Override
        public Set<Evidence> evidence() {
            return EnumSet.of(subject);
        }
    }

    record Constant(BigDecimal value) implements Formula {

        public Constant {
            if (value.signum() < 0) {
                throw new IllegalArgumentException("Constants are never below nought: " + value);
            }
        }

        @Override
        public BigDecimal valueOf(Figures figures) {
            return value;
        }

        @Override
        public List<Formula> parts() {
            return List.of();
        }
    }

    record Plus(Formula left, Formula right) implements Formula {

        @Override
        public BigDecimal valueOf(Figures figures) {
            return left.valueOf(figures).add(right.valueOf(figures));
        }

        @Override
        public List<Formula> parts() {
            return List.of(left, right);
        }
    }

    /** Times a number or another value; a weight is a number in front. */
    record Times(Formula left, Formula right) implements Formula {

        @Override
        public BigDecimal valueOf(Figures figures) {
            return left.valueOf(figures).multiply(right.valueOf(figures));
        }

        @Override
        public List<Formula> parts() {
            return List.of(left, right);
        }
    }

    record Least(Formula left, Formula right) implements Formula {

        @Override
        public BigDecimal valueOf(Figures figures) {
            return left.valueOf(figures).min(right.valueOf(figures));
        }

        @Override
        public List<Formula> parts() {
            return List.of(left, right);
        }
    }

    /** Counts up to so much and no further. */
    record Cap(Formula of, Constant most) implements Formula {

        @Override
        public BigDecimal valueOf(Figures figures) {
            return of.valueOf(figures).min(most.value());
        }

        @Override
        public List<Formula> parts() {
            return List.of(of, most);
        }
    }

    /** How much of a whole, 1 at most; of nothing it is nought. */
    record Share(Formula part, Formula whole) implements Formula {

        @Override
        public BigDecimal valueOf(Figures figures) {
            var of = whole.valueOf(figures);
            return of.signum() == 0 ? BigDecimal.ZERO : ratio(part.valueOf(figures), of);
        }

        @Override
        public List<Formula> parts() {
            return List.of(part, whole);
        }

        @Override
        public Set<Evidence> mayFallWith() {
            var all = EnumSet.noneOf(Evidence.class);
            all.addAll(part.mayFallWith());
            all.addAll(whole.evidence());
            return all;
        }
    }

    /** How far a goal is reached, 1 at most. */
    record Reached(Formula of, Constant goal) implements Formula {

        public Reached {
            if (goal.value().signum() == 0) {
                throw new IllegalArgumentException("A goal is above nought");
            }
        }

        @Override
        public BigDecimal valueOf(Figures figures) {
            return ratio(of.valueOf(figures), goal.value());
        }

        @Override
        public List<Formula> parts() {
            return List.of(of, goal);
        }
    }

    private static BigDecimal ratio(BigDecimal part, BigDecimal whole) {
        return part.compareTo(whole) >= 0 ? BigDecimal.ONE : part.divide(whole, MathContext.DECIMAL64);
    }
}
