package org.sciday.checkin;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sciday.activities.SessionId;
import org.sciday.reservations.ReservationId;

/**
 * A ticket, or a group's receipt, that was let in at two doors which did not know of each other: the earlier one
 * counts. Or a party that was let in by a door of which nobody heard in time, when its places had gone to others: it
 * counts too.
 *
 * @param first of places that lapsed, that they went to others
 */
record Conflict(
        ConflictId id,
        Why why,
        SessionId session,
        @Nullable ReservationId reservation,
        @Nullable UUID group,
        UUID nonce,
        Passage first,
        Passage second) {

    enum Why {
        TWICE,
        LAPSED
    }

    /** People through a gate. */
    record Passage(String gate, Instant at, int people) {

        static Passage of(Admission admission) {
            return new Passage(admission.gate(), admission.at(), admission.people());
        }
    }
}
