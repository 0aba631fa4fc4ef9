package org.sciday.evaluations;

import java.util.UUID;
import org.sciday.shared.Ids;

/** An indicator of an evaluation through all its versions. */
public record IndicatorId(UUID value) {

    public static IndicatorId next() {
        return new IndicatorId(Ids.next());
    }

    /** Reads the id from a path or a form; throws IllegalArgumentException when it is none. */
    public static IndicatorId of(String text) {
        return new IndicatorId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
