package org.sciday.reservations;

import java.time.Duration;
import java.time.Instant;

/** Time in half minutes since 1970: a code on a phone is made for one of them. */
public final class TicketSlot {

    public static final int SECONDS = 30;

    /** Clocks differ, people fumble: so many slots before and after its own a code is still good. */
    public static final int TOLERANCE = 2;

    private TicketSlot() {}

    public static long at(Instant moment) {
        return Math.floorDiv(moment.getEpochSecond(), SECONDS);
    }

    public static Instant start(long slot) {
        return Instant.ofEpochSecond(slot * SECONDS);
    }

    static Duration between(long slot, long later) {
        return Duration.ofSeconds((later - slot) * SECONDS);
    }

    static boolean isNear(long slot, long now) {
        return Math.abs(now - slot) <= TOLERANCE;
    }
}
