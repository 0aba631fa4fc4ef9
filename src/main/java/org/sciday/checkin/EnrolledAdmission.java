package org.sciday.checkin;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.sciday.activities.SessionId;
import org.sciday.reservations.ReservationId;

/**
 * An admission noted elsewhere, or made up for a demonstration. Its id doubles as its nonce: twice is once.
 *
 * @param reservation null for walk-ins; else one that is enrolled as used
 */
public record EnrolledAdmission(
        AdmissionId id, SessionId session, @Nullable ReservationId reservation, int people, Instant at) {}
