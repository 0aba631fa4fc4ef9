package org.sciday.activities;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * One sitting of the activity at one time and, unless it is online only, at one site. A draft may lack its times.
 *
 * @param capacity null is open entry: whoever comes is let in
 * @param bookable places are given away beforehand; needs a capacity
 * @param bookingOpensAt null: as soon as the activity is published
 */
public record Session(
        SessionId id,
        @Nullable SiteId site,
        @Nullable Instant startsAt,
        @Nullable Instant endsAt,
        @Nullable Integer capacity,
        boolean bookable,
        @Nullable Instant bookingOpensAt) {

    public Session {
        startsAt = toMinute(startsAt);
        endsAt = toMinute(endsAt);
        bookingOpensAt = toMinute(bookingOpensAt);
    }

    public static Session blank(@Nullable SiteId site) {
        return new Session(SessionId.next(), site, null, null, null, false, null);
    }

    /** The same sitting later (or earlier), as a session of its own, at a site of the copy. */
    Session copiedTo(@Nullable SiteId newSite, Duration later) {
        return new Session(
                SessionId.next(),
                newSite,
                moved(startsAt, later),
                moved(endsAt, later),
                capacity,
                bookable,
                moved(bookingOpensAt, later));
    }

    Session at(@Nullable SiteId newSite) {
        return new Session(id, newSite, startsAt, endsAt, capacity, bookable, bookingOpensAt);
    }

    private static @Nullable Instant moved(@Nullable Instant instant, Duration later) {
        return instant == null ? null : instant.plus(later);
    }

    private static @Nullable Instant toMinute(@Nullable Instant instant) {
        return instant == null ? null : instant.truncatedTo(ChronoUnit.MINUTES);
    }
}
