package org.sciday.activities;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.sciday.shared.AccountId;

/** The text as it stood when it was submitted, or after a change to what was already public. */
public record Revision(
        int number, Occasion occasion, @Nullable AccountId by, Instant at, Details details) {

    public enum Occasion {
        SUBMITTED,
        CHANGED
    }
}
