package org.sciday.evaluations;

import java.util.List;

/** A unit, what it comes to, and what should be looked at. */
public record UnitScore(Candidate unit, Score score, List<Hint> hints) {

    public UnitScore {
        hints = List.copyOf(hints);
    }
}
