package org.sciday.reviews.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.sciday.reviews.Decision;
import org.sciday.reviews.Occasion;
import org.sciday.reviews.ReviewId;
import org.sciday.reviews.Route;

/** One submission in a queue. */
public record QueueRow(
        ReviewId id,
        String title,
        String unit,
        String queue,
        Route route,
        Occasion occasion,
        int round,
        Instant openedAt,
        @Nullable Instant firstStartsAt,
        int flaggedWords,
        boolean late,
        @Nullable Decision decision) {

    /** Changed after publication: to be looked at one by one. */
    public boolean secondLook() {
        return occasion == Occasion.CHANGED;
    }

    /** Is there anything to mind? */
    public boolean marked() {
        return decision != null || round > 1 || secondLook() || flagged() || late;
    }

    public boolean flagged() {
        return flaggedWords > 0;
    }
}
