package org.sciday.reservations;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sciday.activities.ActivityId;
import org.sciday.activities.PublicStatus;
import org.sciday.activities.SessionId;
import org.sciday.reservations.Booking.Reason;

/**
 * A session as those see it who want places: when and where, how many are left, and whether it can be booked.
 *
 * @param opensAt null: as soon as the activity is published
 * @param moves how often time or place were changed after publication
 * @param heldBack of the capacity: not given away yet
 * @param bookable places are given away beforehand; false is open entry
 */
public record Offer(
        SessionId session,
        ActivityId activity,
        String title,
        @Nullable String site,
        @Nullable String address,
        Instant startsAt,
        Instant endsAt,
        @Nullable Instant opensAt,
        boolean published,
        boolean bookable,
        PublicStatus status,
        int capacity,
        int heldBack,
        int taken,
        int waiting,
        int moves) {

    /** Name and address of the place, as far as there are any. */
    public String place() {
        return Stream.of(site, address)
                .filter(text -> text != null && !text.isEmpty())
                .collect(Collectors.joining(" "));
    }

    public int free() {
        return Math.max(0, capacity - heldBack - taken);
    }

    /** Would this party have to wait? Newcomers do not pass those who wait already. */
    public boolean wouldWait(int people) {
        return waiting > 0 || people > free();
    }

    public boolean hasStarted(Instant now) {
        return !now.isBefore(startsAt);
    }

    public boolean hasEnded(Instant now) {
        return !now.isBefore(endsAt);
    }

    /** Why nobody can book now, whatever the party. */
    public Optional<Reason> closedBecause(Instant now) {
        if (status == PublicStatus.CANCELLED) {
            return Optional.of(Reason.CANCELLED_SESSION);
        }
        if (hasStarted(now)) {
            return Optional.of(Reason.OVER);
        }
        if (!bookable || status == PublicStatus.POSTPONED) {
            return Optional.of(Reason.NOT_BOOKABLE);
        }
        if (status == PublicStatus.FULL) {
            return Optional.of(Reason.FULL);
        }
        return opensAt != null && now.isBefore(opensAt) ? Optional.of(Reason.NOT_YET_OPEN) : Optional.empty();
    }

    /** Why this party cannot be booked, nor wait; asked of an offer under its terms. */
    Optional<Reason> refusalOf(Party party, Terms terms, Instant now) {
        var closed = closedBecause(now);
        if (closed.isPresent()) {
            return closed;
        }
        if (party.people() > terms.maxParty()) {
            return Optional.of(Reason.PARTY_TOO_LARGE);
        }
        if (terms.tooManyChildren(party)) {
            return Optional.of(Reason.TOO_MANY_CHILDREN);
        }
        return party.people() > capacity ? Optional.of(Reason.FULL) : Optional.empty();
    }

    /** The same with the opening that the terms give it; a session's own opening comes first. */
    Offer under(Terms terms) {
        return new Offer(
                session,
                activity,
                title,
                site,
                address,
                startsAt,
                endsAt,
                terms.opensAt(startsAt, opensAt),
                published,
                bookable,
                status,
                capacity,
                heldBack,
                taken,
                waiting,
                moves);
    }
}
