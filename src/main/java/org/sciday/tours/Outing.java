package org.sciday.tours;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sciday.activities.ActivityId;
import org.sciday.activities.SessionId;
import org.sciday.circles.TravelMode;
import org.sciday.shared.AccountId;

/**
 * A person's way through a day, as they kept it.
 *
 * @param token whoever has it may look at the way, not at the person
 * @param bookedAt when all its places were taken; null: not yet
 */
public record Outing(
        OutingId id,
        AccountId account,
        LocalDate day,
        TravelMode mode,
        UUID token,
        List<OutingStop> stops,
        Instant madeAt,
        @Nullable Instant bookedAt) {

    public Outing {
        stops = List.copyOf(stops);
    }

    /** One stop of it. */
    public record OutingStop(
            ActivityId activity, SessionId session, int travelMinutes, Instant begins, Instant leave, boolean bookable) {}

    List<SessionId> bookable() {
        return stops.stream().filter(OutingStop::bookable).map(OutingStop::session).toList();
    }
}
