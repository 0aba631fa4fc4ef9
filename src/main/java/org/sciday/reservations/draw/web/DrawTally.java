package org.sciday.reservations.draw.web;

import org.jspecify.annotations.Nullable;
import org.sciday.reservations.draw.Outcome;

/**
 * To how many requests a draw brought the same.
 *
 * @param why they were left out; null for all others
 */
public record DrawTally(
        Outcome outcome, @Nullable String why, long requests, long people) {}
