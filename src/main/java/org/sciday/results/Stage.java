package org.sciday.results;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A summary that a campaign asks a unit for, and how far it is.
 *
 * @param id null when nothing is asked and the unit writes of its own accord
 * @param what the words of the deadline; empty when nobody asks (any more)
 * @param interim 阶段性总结: others follow
 * @param last of those that are asked for
 * @param summary null as long as nobody has touched it
 */
public record Stage(
        @Nullable StageId id,
        String what,
        @Nullable Instant dueAt,
        boolean interim,
        boolean last,
        @Nullable SummaryId summary,
        boolean written,
        @Nullable Instant handedInAt,
        boolean late) {

    /** What a unit may always write, asked or not. */
    static final Stage UNASKED = new Stage(null, "", null, false, true, null, false, null, false);

    public boolean isHandedIn() {
        return handedInAt != null;
    }

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
