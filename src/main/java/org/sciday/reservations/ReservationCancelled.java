package org.sciday.reservations;

import org.sciday.activities.SessionId;
import org.sciday.shared.AccountId;

/** The holder gave the places back, or left the waiting line. Called-off sessions are told by {@link SessionCalledOff}. */
public record ReservationCancelled(ReservationId reservation, SessionId session, AccountId holder, int people) {

    static ReservationCancelled of(Reservation reservation) {
        return new ReservationCancelled(
                reservation.id(), reservation.session(), reservation.holder(), reservation.people());
    }
}
