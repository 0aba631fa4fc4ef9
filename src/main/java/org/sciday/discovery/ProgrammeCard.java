package org.sciday.discovery;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sciday.regions.GeoPoint;
import org.sciday.shared.Festival;

/**
 * One activity in a list, with the session that comes next within the asked time; read from the database at the moment it is shown.
 *
 * @param moreSessions how many other sessions there are
 * @param metres how far, null when nobody asked
 */
public record ProgrammeCard(
        UUID id,
        String title,
        String summary,
        String topic,
        String kind,
        String unit,
        @Nullable UUID picture,
        String status,
        boolean online,
        boolean noFee,
        @Nullable Integer ageFrom,
        Sitting next,
        int moreSessions,
        Instant publishedAt,
        Instant changedAt,
        @Nullable Double metres) {

    /** @param freePlaces null when nothing is to be booked */
    public record Sitting(
            UUID id,
            Instant startsAt,
            Instant endsAt,
            @Nullable String place,
            String address,
            @Nullable String region,
            @Nullable GeoPoint point,
            @Nullable Integer freePlaces) {

        /** Does it run over more than one day? */
        public boolean lasts() {
            return !Festival.dateOf(startsAt).equals(Festival.dateOf(endsAt));
        }
    }

    ProgrammeCard at(double distance) {
        return new ProgrammeCard(
                id, title, summary, topic, kind, unit, picture, status, online, noFee, ageFrom, next, moreSessions,
                publishedAt, changedAt, distance);
    }

    public boolean isOnAt(Instant now) {
        return !now.isBefore(next.startsAt()) && now.isBefore(next.endsAt());
    }

    public boolean isOverAt(Instant now) {
        return !now.isBefore(next.endsAt());
    }

    public boolean usual() {
        return status.equals("SCHEDULED");
    }

    /** 850 米 or 3.2 km, said by the page. */
    public boolean isNear() {
        return metres != null && metres < 1000;
    }

    public String path() {
        return "/activities/" + id;
    }
}
