package org.sciday.reservations;

import org.sciday.activities.SessionId;
import org.sciday.shared.AccountId;

/**
 * The holder gave the places back, or left the waiting line. Called-off sessions are told by {@link SessionCalledOff}. Heard in
 * the same transaction, with the session's stock row locked, before those who wait are served.
 *
 * @param held places came free; false: a place in the line only
 */
public record ReservationCancelled(
        ReservationId reservation, SessionId session, AccountId holder, int people, boolean held) {

    static ReservationCancelled of(Reservation before) {
        return new ReservationCancelled(
                before.id(),
                before.session(),
                before.holder(),
                before.people(),
                before.takesPlaces());
    }
}
