package org.sciday.reviews;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.sciday.activities.ActivityId;
import org.sciday.campaigns.CampaignId;
import org.sciday.shared.AccountId;
import org.sciday.shared.UnitId;

/**
 * A reviewer's look at one submission, open until it is decided.
 *
 * @param queue the unit whose reviewers see it
 * @param round which submission of the activity it is, from 1
 */
public record Review(
        ReviewId id,
        ActivityId activity,
        CampaignId campaign,
        UnitId unit,
        int round,
        UnitId queue,
        Route route,
        Instant openedAt,
        @Nullable Outcome outcome) {

    /** @param by null when the unit withdrew or the platform decided */
    public record Outcome(Decision decision, @Nullable AccountId by, Instant at, String reason) {}

    public boolean isOpen() {
        return outcome == null;
    }
}
