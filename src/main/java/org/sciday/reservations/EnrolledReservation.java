package org.sciday.reservations;

import java.time.Instant;
import org.sciday.activities.SessionId;
import org.sciday.shared.AccountId;

/** A reservation made elsewhere, or made up for a demonstration. Its id doubles as its key: twice is once. */
public record EnrolledReservation(
        ReservationId id,
        SessionId session,
        AccountId holder,
        Party party,
        Reservation.Status status,
        Instant madeAt) {}
