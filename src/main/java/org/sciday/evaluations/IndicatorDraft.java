package org.sciday.evaluations;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** An indicator as somebody writes it down. */
public record IndicatorDraft(
        String name,
        Indicator.Kind kind,
        @Nullable BigDecimal weight,
        @Nullable BigDecimal cap,
        String formula,
        String examples,
        String rubric) {}
