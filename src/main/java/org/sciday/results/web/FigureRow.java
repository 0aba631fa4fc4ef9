package org.sciday.results.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sciday.results.Correction;
import org.sciday.results.Counted;
import org.sciday.results.UnitFigure;

/** One number of a unit's summary as it is typed; left blank it is what was counted. */
public record FigureRow(@Nullable UnitFigure figure, @Nullable Long told, @Nullable String reason) {

    static FigureRow of(Counted line) {
        var correction = line.correction();
        return new FigureRow(line.figure(), line.value(), correction == null ? "" : correction.reason());
    }

    boolean isFilled() {
        return figure != null && told != null;
    }

    Correction toCorrection() {
        return new Correction(
                Objects.requireNonNull(figure), Objects.requireNonNull(told), Objects.requireNonNullElse(reason, ""));
    }
}
