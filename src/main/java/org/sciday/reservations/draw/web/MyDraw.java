package org.sciday.reservations.draw.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.sciday.activities.ActivityId;
import org.sciday.reservations.Party;
import org.sciday.reservations.draw.Draw;
import org.sciday.reservations.draw.DrawId;
import org.sciday.reservations.draw.Entry;
import org.sciday.reservations.draw.Outcome;

/** One of a person's requests in their list. */
public record MyDraw(
        DrawId draw,
        Draw.State state,
        Instant closesAt,
        String number,
        Party party,
        boolean withdrawn,
        @Nullable Outcome outcome,
        String title,
        @Nullable String site,
        ActivityId activity,
        Instant startsAt,
        Instant endsAt) {

    public String spacedNumber() {
        return Entry.spaced(number);
    }

    /** The word for how it stands: of the request when there is something to say of it, else of the draw. */
    public String standing() {
        if (withdrawn) {
            return "WITHDRAWN";
        }
        return outcome == null ? state.name() : outcome.name();
    }
}
