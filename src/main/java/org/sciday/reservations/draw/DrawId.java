package org.sciday.reservations.draw;

import java.util.UUID;
import org.sciday.shared.Ids;

/** One draw of the places of one session. */
public record DrawId(UUID value) {

    public static DrawId next() {
        return new DrawId(Ids.next());
    }

    /** Reads the id from a path or a form; throws IllegalArgumentException when it is none. */
    public static DrawId of(String text) {
        return new DrawId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
