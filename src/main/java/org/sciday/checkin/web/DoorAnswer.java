package org.sciday.checkin.web;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the door says, large enough to be read from two steps away.
 *
 * @param tone good, mind or stop: said in words and by shape, not by colour alone
 * @param undo what can be taken back
 */
public record DoorAnswer(
        Tone tone,
        String messageKey,
        @Nullable String name,
        int people,
        @Nullable Instant at,
        @Nullable String other,
        @Nullable UUID undo) {

    public enum Tone {
        GOOD,
        MIND,
        STOP;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static DoorAnswer saying(Tone tone, String messageKey) {
        return new DoorAnswer(tone, messageKey, null, 0, null, null, null);
    }
}
