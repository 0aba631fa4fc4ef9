package org.sciday.reviews.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.sciday.reviews.Decision;
import org.sciday.reviews.ReviewId;
import org.sciday.reviews.Route;

/** One submission in a queue. */
public record QueueRow(
        ReviewId id,
        String title,
        String unit,
        String queue,
        Route route,
        int round,
        Instant openedAt,
        @Nullable Instant firstStartsAt,
        int flaggedWords,
        boolean late,
        @Nullable Decision decision) {

    public boolean flagged() {
        return flaggedWords > 0;
    }
}
