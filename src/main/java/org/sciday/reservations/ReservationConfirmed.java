package org.sciday.reservations;

import org.sciday.activities.SessionId;
import org.sciday.shared.AccountId;

/** A place is promised: at once, when the wish was made. */
public record ReservationConfirmed(ReservationId reservation, SessionId session, AccountId holder, int people) {

    static ReservationConfirmed of(Reservation reservation) {
        return new ReservationConfirmed(
                reservation.id(), reservation.session(), reservation.holder(), reservation.people());
    }
}
