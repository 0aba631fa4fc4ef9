package org.sciday.checkin;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sciday.activities.ActivityId;
import org.sciday.activities.SessionId;
import org.sciday.reservations.ReservationId;
import org.sciday.shared.AccountId;

/** People who came in at one moment: a party on its reservation, a group on its booking, or walk-ins. */
record Admission(
        AdmissionId id,
        SessionId session,
        ActivityId activity,
        @Nullable ReservationId reservation,
        @Nullable AccountId account,
        int people,
        String gate,
        UUID nonce,
        Instant at,
        @Nullable UUID group) {

    /** Of a party, or of people without a ticket. */
    Admission(
            AdmissionId id,
            SessionId session,
            ActivityId activity,
            @Nullable ReservationId reservation,
            @Nullable AccountId account,
            int people,
            String gate,
            UUID nonce,
            Instant at) {
        this(id, session, activity, reservation, account, people, gate, nonce, at, null);
    }

    boolean walkIn() {
        return reservation == null && group == null;
    }
}
