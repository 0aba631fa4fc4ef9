package org.sciday.tours;

import java.time.Duration;
import java.time.Instant;
import org.sciday.activities.SessionId;

/**
 * A time at which an activity can be visited.
 *
 * @param timed one comes for its beginning and stays to its end; else one comes when one likes while it is open
 */
public record Slot(SessionId session, Instant opens, Instant closes, boolean timed, boolean bookable) {

    /** As long as most people stay at an exhibition. */
    private static final Duration STAY = Duration.ofMinutes(60);

    private static final Duration LONGEST_TIMED = Duration.ofHours(4);

    public static Slot of(SessionId session, Instant opens, Instant closes, boolean bookable) {
        var timed = bookable || Duration.between(opens, closes).compareTo(LONGEST_TIMED) <= 0;
        return new Slot(session, opens, closes, timed, bookable);
    }

    boolean canBeReached(Instant arrive) {
        return timed ? !arrive.isAfter(opens) : !arrive.plus(stay()).isAfter(closes);
    }

    /** When one is out again, having come in time. */
    Instant left(Instant arrive) {
        return timed ? closes : begun(arrive).plus(stay());
    }

    Instant begun(Instant arrive) {
        return arrive.isAfter(opens) ? arrive : opens;
    }

    private Duration stay() {
        var open = Duration.between(opens, closes);
        return open.compareTo(STAY) < 0 ? open : STAY;
    }
}
