package org.sciday.reservations.draw.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.sciday.activities.SessionId;
import org.sciday.reservations.draw.Draw;

/** A session whose places may be drawn; with the state of its draw, if it has one. */
public record DrawSession(
        SessionId id,
        String title,
        @Nullable String site,
        Instant startsAt,
        Instant endsAt,
        int capacity,
        int taken,
        Draw.@Nullable State state) {

    public String href() {
        return "/desk/sessions/" + id + "/draw";
    }
}
