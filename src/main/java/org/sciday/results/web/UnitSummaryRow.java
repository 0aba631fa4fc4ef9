package org.sciday.results.web;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A campaign and the unit's summary of it. */
public record UnitSummaryRow(
        UUID campaign,
        String name,
        int activities,
        boolean written,
        @Nullable Instant dueAt,
        @Nullable Instant handedInAt,
        boolean late) {

    /** The word of the vocabulary {@code results.state} and of the shared tones. */
    public String stateCode(Instant now) {
        if (handedInAt != null) {
            return late ? "LATE_DONE" : "DONE";
        }
        if (dueAt != null && now.isAfter(dueAt)) {
            return "LATE";
        }
        return written ? "DRAFT" : "OWED";
    }
}
