package org.sciday.results.web;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An ended activity and what is still missing of its results. */
public record ResultRow(
        UUID id,
        String title,
        Instant startsAt,
        Instant endsAt,
        @Nullable Integer attended,
        @Nullable Integer counted,
        @Nullable Integer onlineViews,
        int news,
        int pictures,
        @Nullable Instant dueAt,
        @Nullable Instant handedInAt,
        boolean late) {

    public boolean lacksNumbers() {
        return attended == null;
    }

    public boolean lacksSummary() {
        return handedInAt == null;
    }

    /** The word of the vocabulary {@code results.state} and of the shared tones. */
    public String stateCode(Instant now) {
        if (handedInAt != null) {
            return late ? "LATE_DONE" : "DONE";
        }
        return dueAt != null && now.isAfter(dueAt) ? "LATE" : "OWED";
    }
}
