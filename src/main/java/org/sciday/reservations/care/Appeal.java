package org.sciday.reservations.care;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a person says against their suspension, and what was decided.
 *
 * @param decision null: nobody has looked at it yet
 * @param reason why not; empty when it was accepted
 */
public record Appeal(
        AppealId id,
        SuspensionId suspension,
        String text,
        Instant madeAt,
        @Nullable Decision decision,
        String reason,
        @Nullable Instant decidedAt) {

    public enum Decision {
        ACCEPTED,
        DECLINED
    }

    static Appeal made(SuspensionId suspension, String text, Instant now) {
        return new Appeal(AppealId.next(), suspension, text, now, null, "", null);
    }

    Appeal decided(Decision how, String why, Instant now) {
        return new Appeal(id, suspension, text, madeAt, how, why, now);
    }

    public boolean isOpen() {
        return decision == null;
    }
}
