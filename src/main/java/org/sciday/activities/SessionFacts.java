package org.sciday.activities;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sciday.shared.UnitId;

/** What those who give away places, print tickets or open doors need to know of one session. */
public record SessionFacts(
        SessionId id,
        ActivityId activity,
        UnitId unit,
        String title,
        @Nullable String siteName,
        Instant startsAt,
        Instant endsAt,
        @Nullable Integer capacity,
        boolean bookable,
        @Nullable Instant bookingOpensAt,
        PublicStatus publicStatus) {

    /** Nothing for a session that still lacks its times. */
    public static Optional<SessionFacts> of(Activity activity, Session session) {
        if (session.startsAt() == null || session.endsAt() == null) {
            return Optional.empty();
        }
        var site = activity.details().siteOf(session).map(Site::name).orElse(null);
        return Optional.of(new SessionFacts(
                session.id(),
                activity.id(),
                activity.unit(),
                activity.title(),
                site,
                session.startsAt(),
                session.endsAt(),
                session.capacity(),
                session.bookable(),
                session.bookingOpensAt(),
                activity.publicStatus()));
    }
}
