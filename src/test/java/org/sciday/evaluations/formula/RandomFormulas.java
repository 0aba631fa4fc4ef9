package org.sciday.evaluations.formula;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Random;

/** Makes up formulas and evidence, the same for the same seed. */
public final class RandomFormulas {

    private final Random random;

    public RandomFormulas(long seed) {
        this.random = new Random(seed);
    }

    public Formula formula(int depth) {
        return switch (random.nextInt(depth == 0 ? 2 : 8)) {
            case 0 -> constant();
            case 1 -> new Formula.Figure(evidence());
            case 2 -> new Formula.Plus(formula(depth - 1), formula(depth - 1));
            case 3 -> new Formula.Times(formula(depth - 1), formula(depth - 1));
            case 4 -> new Formula.Least(formula(depth - 1), formula(depth - 1));
            case 5 -> new Formula.Cap(formula(depth - 1), constant());
            case 6 -> new Formula.Share(formula(depth - 1), formula(depth - 1));
            default -> new Formula.Reached(formula(depth - 1), goal());
        };
    }

    public Figures figures() {
        var values = new EnumMap<Evidence, BigDecimal>(Evidence.class);
        for (var evidence : Evidence.values()) {
            values.put(evidence, BigDecimal.valueOf(random.nextInt(4) == 0 ? 0 : random.nextInt(500)));
        }
        return new Figures(values);
    }

    public Evidence evidence() {
        return Evidence.values()[random.nextInt(Evidence.values().length)];
    }

    public BigDecimal number(int most) {
        return BigDecimal.valueOf(random.nextInt(most * 10), 1);
    }

    private Formula.Constant constant() {
        return new Formula.Constant(BigDecimal.valueOf(random.nextInt(1000), random.nextInt(3)));
    }

    private Formula.Constant goal() {
        return new Formula.Constant(BigDecimal.valueOf(1 + random.nextInt(100)));
    }
}
