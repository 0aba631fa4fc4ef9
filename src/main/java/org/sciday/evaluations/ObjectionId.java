package org.sciday.evaluations;

import java.util.UUID;
import org.sciday.shared.Ids;

/** What one unit says against one of its figures. */
public record ObjectionId(UUID value) {

    public static ObjectionId next() {
        return new ObjectionId(Ids.next());
    }

    /** Reads the id from a path or a form; throws IllegalArgumentException when it is none. */
    public static ObjectionId of(String text) {
        return new ObjectionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
