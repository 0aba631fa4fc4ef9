package org.sciday.evaluations;

import java.util.UUID;
import org.sciday.shared.Ids;

/** One unit's evaluation of the units below it in a campaign. */
public record EvaluationId(UUID value) {

    public static EvaluationId next() {
        return new EvaluationId(Ids.next());
    }

    /** Reads the id from a path or a form; throws IllegalArgumentException when it is none. */
    public static EvaluationId of(String text) {
        return new EvaluationId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
