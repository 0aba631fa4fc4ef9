package org.sciday.site.web;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sciday.shared.Festival;

/**
 * One activity in a list, with the session that comes next.
 *
 * @param freePlaces null when nothing is to be booked
 * @param moreSessions how many other sessions there are
 * @param metres how far, null when nobody asked
 */
public record ProgrammeCard(
        UUID id,
        String title,
        String topic,
        String unit,
        @Nullable UUID picture,
        String status,
        boolean online,
        @Nullable Integer ageFrom,
        Instant startsAt,
        Instant endsAt,
        @Nullable String place,
        @Nullable Integer freePlaces,
        int moreSessions,
        @Nullable Double metres) {

    public boolean isOnAt(Instant now) {
        return !now.isBefore(startsAt) && now.isBefore(endsAt);
    }

    public boolean isOverAt(Instant now) {
        return !now.isBefore(endsAt);
    }

    /** Does it run over more than one day? */
    public boolean lasts() {
        return !Festival.dateOf(startsAt).equals(Festival.dateOf(endsAt));
    }

    public boolean usual() {
        return status.equals("SCHEDULED");
    }

    /** 850 米 or 3.2 km, said by the page. */
    public boolean isNear() {
        return metres != null && metres < 1000;
    }
}
