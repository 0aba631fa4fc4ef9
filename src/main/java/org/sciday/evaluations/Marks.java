package org.sciday.evaluations;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** What the experts gave a unit, by indicator, without saying who. */
record Marks(Map<IndicatorId, List<BigDecimal>> byIndicator) {

    static final Marks NONE = new Marks(Map.of());

    Marks {
        byIndicator = Map.copyOf(byIndicator);
    }
}
