package org.sciday.search;

import java.time.Duration;
import java.time.Instant;

/** A half-open span of time. */
public record Span(Instant from, Instant to) {

    private static final Duration LONG = Duration.ofDays(1);

    public Span {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("Ends before it begins: " + from + " " + to);
        }
    }

    public boolean touches(Span other) {
        return from.isBefore(other.to) && other.from.isBefore(to);
    }

    /** What lasts for days can still be seen tomorrow, and is less urgent once it has begun. */
    public boolean isLong() {
        return Duration.between(from, to).compareTo(LONG) > 0;
    }
}
