package org.sciday.activities.web;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sciday.activities.PublicStatus;
import org.sciday.activities.ReviewState;

/** One line of the desk's list. */
public record ActivityRow(
        UUID id,
        String title,
        String unit,
        String kindCode,
        ReviewState reviewState,
        PublicStatus publicStatus,
        boolean late,
        @Nullable Instant firstStartsAt,
        @Nullable Instant lastEndsAt,
        int sessionCount,
        Instant changedAt) {

    /** The word of the shared vocabulary of states. */
    public String stateCode(Instant now) {
        return switch (reviewState) {
            case DRAFT, SUBMITTED, RETURNED -> reviewState.name();
            case REJECTED -> "REFUSED";
            case PASSED -> publishedCode(now);
        };
    }

    private String publishedCode(Instant now) {
        if (publicStatus == PublicStatus.CANCELLED) {
            return "CANCELLED";
        }
        return lastEndsAt != null && lastEndsAt.isBefore(now) ? "OVER" : "PUBLISHED";
    }
}
