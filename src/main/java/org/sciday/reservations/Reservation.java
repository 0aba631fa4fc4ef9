package org.sciday.reservations;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sciday.activities.SessionId;
import org.sciday.shared.AccountId;
import org.sciday.shared.RuleBroken;

/**
 * A person's claim on places of one session. Immutable: every change is a new value.
 *
 * @param code six signs to be read out at the door when nothing can be scanned
 * @param offeredUntil until when a place is kept that was offered to who is next in line
 * @param calledOff the organiser cancelled the session, not the person
 */
public record Reservation(
        ReservationId id,
        SessionId session,
        AccountId holder,
        UUID key,
        Party party,
        String code,
        Status status,
        Instant madeAt,
        @Nullable Instant usedAt,
        @Nullable Instant offeredUntil,
        boolean calledOff) {

    public enum Status {
        CONFIRMED,
        WAITLISTED,
        /** A place came free and is kept until they say yes, or the time is over. */
        OFFERED,
        CANCELLED,
        USED,
        /** Nobody came in time, and the places went to others. */
        LAPSED
    }

    static Reservation of(Claim claim, Status status) {
        var wish = claim.wish();
        return new Reservation(
                claim.id(),
                wish.session(),
                claim.holder(),
                wish.key(),
                wish.party(),
                DoorCode.of(claim.id()),
                status,
                claim.at(),
                null,
                null,
                false);
    }

    public int people() {
        return party.people();
    }

    /** Does it take places of the session, or only one in the line? */
    public boolean takesPlaces() {
        return switch (status) {
            case CONFIRMED, OFFERED, USED -> true;
            case WAITLISTED, CANCELLED, LAPSED -> false;
        };
    }

    /** There is something to be let in with; of places that lapsed as long as there are any. */
    public boolean opensTheDoor() {
        return status == Status.CONFIRMED || status == Status.LAPSED;
    }

    public boolean isActive() {
        return status != Status.CANCELLED;
    }

    /** Cancelling twice is harmless, because people press buttons twice. */
    Reservation cancelled() {
        return switch (status) {
            case CONFIRMED, WAITLISTED, OFFERED -> in(Status.CANCELLED);
            case CANCELLED -> this;
            case USED -> throw new RuleBroken("reservations.already-used");
            case LAPSED -> throw new RuleBroken("reservations.lapsed-already");
        };
    }

    Reservation with(Party other) {
        return new Reservation(id, session, holder, key, other, code, status, madeAt, usedAt, offeredUntil, calledOff);
    }

    Reservation in(Status next) {
        return new Reservation(id, session, holder, key, party, code, next, madeAt, usedAt, offeredUntil, calledOff);
    }
}
