package org.sciday.reservations.draw.web;

import org.jspecify.annotations.Nullable;
import org.sciday.reservations.draw.Entry;
import org.sciday.reservations.draw.Outcome;

/**
 * A line of the published list.
 *
 * @param rank in the drawn order; null before the draw
 */
public record DrawLine(
        @Nullable Integer rank,
        String number,
        int people,
        @Nullable Outcome outcome) {

    public String spacedNumber() {
        return Entry.spaced(number);
    }
}
