package org.sciday.recommendations;

import java.util.UUID;
import org.sciday.shared.Ids;

/** One asking for recommendations: for a campaign, by a unit, of those below it. */
public record RoundId(UUID value) {

    public static RoundId next() {
        return new RoundId(Ids.next());
    }

    /** Reads the id from a path or a form; throws IllegalArgumentException when it is none. */
    public static RoundId of(String text) {
        return new RoundId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
