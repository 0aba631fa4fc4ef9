package org.sciday.reservations.web;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sciday.reservations.Party;
import org.sciday.reservations.Reservation;

/** One of a person's tickets in their list. */
public record TicketRow(
        UUID id,
        UUID session,
        UUID activity,
        String title,
        @Nullable String site,
        Instant startsAt,
        Instant endsAt,
        Party party,
        Reservation.Status status,
        boolean activityCancelled,
        Instant madeAt) {

    public boolean liveAt(Instant now) {
        return !now.isBefore(startsAt) && now.isBefore(endsAt);
    }

    /** Held a place and did not come. */
    public boolean missedAt(Instant now) {
        return status == Reservation.Status.CONFIRMED && !now.isBefore(endsAt);
    }
}
