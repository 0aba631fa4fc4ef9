package org.sciday.feedback;

import java.time.Instant;
import org.sciday.activities.ActivityId;
import org.sciday.shared.AccountId;
import org.sciday.shared.UnitId;

/**
 * What one person says of an activity they were at. Stars alone are shown at once, words after a look.
 *
 * @param reason why it was hidden
 * @param appeal what its author says to that
 */
public record Rating(
        RatingId id,
        ActivityId activity,
        UnitId unit,
        AccountId author,
        int stars,
        String comment,
        State state,
        String reason,
        String appeal,
        Instant ratedAt) {

    /** Whether the public sees it. */
    public enum State {
        PENDING,
        SHOWN,
        HIDDEN
    }

    static State firstStateOf(String comment) {
        return comment.isEmpty() ? State.SHOWN : State.PENDING;
    }
}
