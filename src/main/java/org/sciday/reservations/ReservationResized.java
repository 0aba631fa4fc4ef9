package org.sciday.reservations;

import org.sciday.activities.SessionId;
import org.sciday.shared.AccountId;

/** The party comes with more people, or with fewer. */
public record ReservationResized(ReservationId reservation, SessionId session, AccountId holder, int people) {

    static ReservationResized of(Reservation reservation) {
        return new ReservationResized(
                reservation.id(), reservation.session(), reservation.holder(), reservation.people());
    }
}
