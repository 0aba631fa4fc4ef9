package org.sciday.reviews;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.sciday.activities.ActivityId;
import org.sciday.campaigns.CampaignId;
import org.sciday.shared.AccountId;
import org.sciday.shared.UnitId;

/**
 * A reviewer's look at one text of an activity, open until it is decided.
 *
 * @param queue the unit whose reviewers see it
 */
public record Review(
        ReviewId id,
        ActivityId activity,
        CampaignId campaign,
        UnitId unit,
        Subject subject,
        UnitId queue,
        Route route,
        Instant openedAt,
        @Nullable Outcome outcome) {

    /**
     * What is looked at.
     *
     * @param round which submission of the activity it is or belongs to, from 1
     * @param revision the text; null when the activity keeps none
     * @param base the text that a reviewer knows already, to compare with; null in the first round
     */
    public record Subject(
            Occasion occasion,
            int round,
            @Nullable Integer revision,
            @Nullable Integer base) {}

    /** @param by null when the unit withdrew or the platform decided */
    public record Outcome(Decision decision, @Nullable AccountId by, Instant at, String reason) {}

    public boolean isOpen() {
        return outcome == null;
    }

    public int round() {
        return subject.round();
    }

    /** A look at what was changed after publication. */
    public boolean isSecondLook() {
        return subject.occasion() == Occasion.CHANGED;
    }
}
