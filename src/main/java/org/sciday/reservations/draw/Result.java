package org.sciday.reservations.draw;

import org.jspecify.annotations.Nullable;

/**
 * A line of the drawn order.
 *
 * @param rank from 1
 * @param why an entry was left out: the code of the reason; null for all others
 */
public record Result(
        int rank,
        String number,
        int people,
        Outcome outcome,
        @Nullable String why) {}
