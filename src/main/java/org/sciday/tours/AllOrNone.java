package org.sciday.tours;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sciday.activities.SessionId;
import org.sciday.reservations.BookPlaces;
import org.sciday.reservations.Booking;
import org.sciday.reservations.Booking.Confirmed;
import org.sciday.reservations.Booking.Reason;
import org.sciday.reservations.Booking.Refused;
import org.sciday.reservations.Booking.Waitlisted;
import org.sciday.reservations.Party;
import org.sciday.reservations.Reservation;
import org.sciday.reservations.Reservations;
import org.sciday.shared.Viewer;
import org.springframework.stereotype.Component;

/**
 * Takes places at several sessions, or at none: each session's places are given in a transaction of its own, so what was taken is
 * given back when a later one refuses. What the person held before is left alone.
 */
@Component
class AllOrNone {

    private final Reservations reservations;

    AllOrNone(Reservations reservations) {
        this.reservations = reservations;
    }

    /** Empty when all were taken, else the session that refused; then nothing is taken. */
    Optional<PackageRefused> take(List<SessionId> sessions, Party party, UUID key, Viewer by) {
        var taken = new ArrayList<Reservation>();
        try {
            for (var session : sessions) {
                var refusal = take(session, party, key, by, taken);
                if (refusal.isPresent()) {
                    giveBack(taken, by);
                    return refusal.map(reason -> new PackageRefused(session, reason));
                }
            }
            return Optional.empty();
        } catch (RuntimeException broken) {
            giveBack(taken, by);
            throw broken;
        }
    }

    /** What an attempt with this key had taken before it was cut off. */
    void undo(List<SessionId> sessions, UUID key, Viewer by) {
        var taken = sessions.stream()
                .flatMap(session -> reservations.heldBy(by, session).stream()
                        .filter(held -> held.key().equals(keyOf(key, session))))
                .toList();
        giveBack(taken, by);
    }

    private Optional<Reason> take(SessionId session, Party party, UUID key, Viewer by, List<Reservation> taken) {
        var held = reservations.heldBy(by, session);
        if (held.isPresent()) {
            return held.get().takesPlaces() ? Optional.empty() : Optional.of(Reason.FULL);
        }
        var wish = new BookPlaces(session, party.adults(), party.children(), keyOf(key, session));
        Booking booking = reservations.book(wish, by);
        return switch (booking) {
            case Confirmed confirmed -> {
                taken.add(confirmed.reservation());
                yield Optional.empty();
            }
            case Waitlisted waiting -> {
                taken.add(waiting.reservation());
                yield Optional.of(Reason.FULL);
            }
            case Refused refused -> Optional.of(refused.reason());
        };
    }

    private void giveBack(List<Reservation> taken, Viewer by) {
        taken.forEach(reservation -> reservations.cancel(reservation.id(), by));
    }

    /** The same attempt asks each session with the same key, so that a repeat gets the first answer. */
    private static UUID keyOf(UUID key, SessionId session) {
        return UUID.nameUUIDFromBytes((key + ":" + session).getBytes(StandardCharsets.UTF_8));
    }
}
