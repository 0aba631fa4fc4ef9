package org.sciday.results;

import org.jspecify.annotations.Nullable;

/** A number of a unit's summary: what the platform counted, and what the unit says instead. */
public record Counted(UnitFigure figure, long counted, @Nullable Correction correction) {

    public long value() {
        return correction == null ? counted : correction.told();
    }
}
