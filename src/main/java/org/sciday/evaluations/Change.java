package org.sciday.evaluations;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became different after freezing; null where the unit was not or is no more. */
public record Change(UUID unit, String name, @Nullable BigDecimal was, @Nullable BigDecimal is) {}
