package org.sciday.reservations.sharing;

import java.time.Duration;
import java.time.Instant;
import java.util.random.RandomGenerator;

/** When places that were given back can be had again. */
final class ReturnMoment {

    private ReturnMoment() {}

    /** A random minute from the next one on, so many minutes from now at most. */
    static Instant of(Instant now, int within, RandomGenerator random) {
        return now.plus(Duration.ofMinutes(random.nextInt(1, within + 1)));
    }
}
