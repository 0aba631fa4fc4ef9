package org.sciday.reservations;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.sciday.activities.SessionId;

/**
 * What a scanned code says, once its signature is found to be ours.
 *
 * @param session null in tickets of the earliest form, which name the reservation only
 * @param age how long ago a phone showed it, by whole slots; zero for paper, negative for what is not due yet
 */
public record TicketToken(
        ReservationId reservation, @Nullable SessionId session, Kind kind, Duration age, Standing standing) {

    public enum Kind {
        /** From a phone, good for a moment. */
        PHONE,
        /** From paper, good as long as the reservation. */
        PAPER
    }

    public enum Standing {
        GOOD,
        /** A phone showed it some time ago, or will some time: a picture of a code, most likely. */
        EXPIRED,
        /** Paper, where only phones are let in. */
        PHONE_ONLY
    }

    public boolean isGood() {
        return standing == Standing.GOOD;
    }
}
