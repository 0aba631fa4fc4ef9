package org.sciday.reservations;

import org.sciday.activities.SessionId;
import org.sciday.shared.AccountId;

/** A party joined the waiting line. */
public record ReservationWaitlisted(ReservationId reservation, SessionId session, AccountId holder, int people) {

    static ReservationWaitlisted of(Reservation reservation) {
        return new ReservationWaitlisted(
                reservation.id(), reservation.session(), reservation.holder(), reservation.people());
    }
}
