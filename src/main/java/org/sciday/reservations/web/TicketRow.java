package org.sciday.reservations.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sciday.reservations.Party;
import org.sciday.reservations.Reservation;
import org.sciday.shared.Festival;

/** One of a person's tickets in their list. */
public record TicketRow(
        UUID id,
        UUID session,
        UUID activity,
        String title,
        @Nullable String site,
        @Nullable String address,
        Instant startsAt,
        Instant endsAt,
        Party party,
        String code,
        Reservation.Status status,
        boolean activityCancelled,
        Instant madeAt) {

    public LocalDate day() {
        return Festival.dateOf(startsAt);
    }

    public String href() {
        return "/me/tickets/" + id;
    }

    public boolean confirmed() {
        return status == Reservation.Status.CONFIRMED;
    }

    public boolean offered() {
        return status == Reservation.Status.OFFERED;
    }

    public boolean waiting() {
        return status == Reservation.Status.WAITLISTED;
    }

    /** Nobody came in time, and the places went to others. */
    public boolean lapsed() {
        return status == Reservation.Status.LAPSED;
    }

    /** Not yet through the door, and there is a door to go through. */
    public boolean open() {
        return (confirmed() || offered() || waiting()) && !activityCancelled;
    }

    public boolean liveAt(Instant now) {
        return !now.isBefore(startsAt) && now.isBefore(endsAt);
    }

    /** Held a place and did not come. */
    public boolean missedAt(Instant now) {
        return (confirmed() || lapsed()) && !now.isBefore(endsAt);
    }

    public String spacedCode() {
        return spaced(code);
    }

    boolean clashesWith(TicketRow other) {
        return !id.equals(other.id)
                && open()
                && other.open()
                && startsAt.isBefore(other.endsAt)
                && other.startsAt.isBefore(endsAt);
    }

    static String spaced(String code) {
        return code.substring(0, 3) + " " + code.substring(3);
    }
}
