package org.sciday.tours;

import java.util.UUID;
import org.sciday.shared.Ids;

/** One way through a day that a person kept. */
public record OutingId(UUID value) {

    public static OutingId next() {
        return new OutingId(Ids.next());
    }

    /** Reads the id from a path or a form; throws IllegalArgumentException when it is none. */
    public static OutingId of(String text) {
        return new OutingId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
