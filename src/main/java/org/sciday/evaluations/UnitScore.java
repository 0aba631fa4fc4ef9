package org.sciday.evaluations;

import java.util.List;

/**
 * A unit, what it comes to, and what should be looked at.
 *
 * @param hints in lists of many units left out
 * @param toCheck how many hints there are
 */
public record UnitScore(Candidate unit, Score score, List<Hint> hints, int toCheck) {

    public UnitScore {
        hints = List.copyOf(hints);
    }
}
