package org.sciday.evaluations;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.sciday.activities.ActivityId;

/**
 * One piece of evidence; a figure is the sum of its pieces.
 *
 * @param activity null for what belongs to a unit as a whole
 * @param detail what makes the piece more than a number: a headline, the joint action, the count at the doors
 * @param link of a news report
 */
public record Item(
        @Nullable ActivityId activity,
        String unit,
        @Nullable String title,
        BigDecimal amount,
        @Nullable String detail,
        @Nullable String link,
        @Nullable Instant at) {}
