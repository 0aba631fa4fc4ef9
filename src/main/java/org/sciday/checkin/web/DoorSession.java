package org.sciday.checkin.web;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A session in the list of doors. */
public record DoorSession(
        UUID id,
        String title,
        UUID unit,
        String unitName,
        @Nullable String site,
        Instant startsAt,
        Instant endsAt,
        @Nullable Integer capacity,
        boolean cancelled,
        int expected,
        int inside) {

    public String stateAt(Instant now) {
        if (cancelled) {
            return "CANCELLED";
        }
        if (now.isBefore(startsAt)) {
            return "SOON";
        }
        return now.isBefore(endsAt) ? "LIVE" : "OVER";
    }
}
