package org.sciday.results;

/** A number of a unit's summary that differs from what the platform counted, and why. */
public record Correction(UnitFigure figure, long told, String reason) {

    public Correction {
        reason = reason.strip();
    }
}
