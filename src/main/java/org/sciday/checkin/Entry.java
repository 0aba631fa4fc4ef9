package org.sciday.checkin;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.sciday.activities.SessionId;
import org.sciday.reservations.Reservation;
import org.sciday.reservations.TicketToken;

/** What the door says to a ticket. */
public sealed interface Entry {

    record Admitted(AdmissionId admission, Reservation reservation, int people, Instant at) implements Entry {}

    record AlreadyInside(Reservation reservation, Instant at) implements Entry {}

    /** @param other the session that the ticket is for, when it is another one */
    record Refused(Reason reason, @Nullable SessionId other) implements Entry {

        static Refused because(Reason reason) {
            return new Refused(reason, null);
        }
    }

    enum Reason {
        /** Nobody but us signs tickets, and this one we did not. */
        FORGED,
        /** A phone showed this code some time ago: a picture of one, or a page that stood still. */
        EXPIRED,
        /** Paper, where only phones are let in. */
        PHONE_ONLY,
        UNKNOWN_CODE,
        WRONG_SESSION,
        /** Still in the waiting line. */
        NOT_CONFIRMED,
        CANCELLED,
        /** Had not come in time; others have the places now. */
        LAPSED,
        SESSION_CANCELLED,
        TOO_EARLY,
        TOO_LATE,
        /** As many are inside as are permitted. */
        FULL,
        /** Children come in with an adult. */
        NO_ADULT;

        /** Why a code that we signed lets nobody in; what is good stands for a reservation that is no more. */
        static Reason of(TicketToken.Standing standing) {
            return switch (standing) {
                case GOOD -> FORGED;
                case EXPIRED -> EXPIRED;
                case PHONE_ONLY -> PHONE_ONLY;
            };
        }

        public String messageKey() {
            return "checkin.refused." + name();
        }
    }
}
