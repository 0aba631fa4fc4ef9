package org.sciday.tours;

import java.util.UUID;
import org.sciday.shared.Ids;

/** One route that a unit laid out. */
public record RouteId(UUID value) {

    public static RouteId next() {
        return new RouteId(Ids.next());
    }

    /** Reads the id from a path or a form; throws IllegalArgumentException when it is none. */
    public static RouteId of(String text) {
        return new RouteId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
