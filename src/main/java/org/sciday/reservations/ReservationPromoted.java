package org.sciday.reservations;

import org.sciday.activities.SessionId;
import org.sciday.shared.AccountId;

/** A waiting party got its places. */
public record ReservationPromoted(ReservationId reservation, SessionId session, AccountId holder, int people) {

    static ReservationPromoted of(Reservation reservation) {
        return new ReservationPromoted(
                reservation.id(), reservation.session(), reservation.holder(), reservation.people());
    }
}
