package org.sciday.shared;

import java.util.UUID;

/** An organisation that takes part (单位). */
public record UnitId(UUID value) {

    public static UnitId next() {
        return new UnitId(Ids.next());
    }

    /** Reads the id from a path or a form; throws IllegalArgumentException when it is none. */
    public static UnitId of(String text) {
        return new UnitId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
