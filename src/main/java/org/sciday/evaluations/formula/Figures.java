package org.sciday.evaluations.formula;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** How much evidence of each kind there is for one unit; what is not mentioned is nought. */
public record Figures(Map<Evidence, BigDecimal> values) {

    public static final Figures NONE = new Figures(Map.of());

    public Figures {
        var kept = new EnumMap<Evidence, BigDecimal>(Evidence.class);
        values.forEach((evidence, value) -> {
            if (value.signum() < 0) {
                throw new IllegalArgumentException(evidence + " is never below nought: " + value);
            }
            if (value.signum() > 0) {
                kept.put(evidence, value.stripTrailingZeros());
            }
        });
        values = Map.copyOf(kept);
    }

    public BigDecimal of(Evidence evidence) {
        return Objects.requireNonNullElse(values.get(evidence), BigDecimal.ZERO);
    }

    public Figures with(Evidence evidence, BigDecimal value) {
        var changed = new EnumMap<Evidence, BigDecimal>(Evidence.class);
        changed.putAll(values);
        changed.put(evidence, value);
        return new Figures(changed);
    }
}
