package org.sciday.reservations;

import java.util.UUID;
import org.sciday.shared.Ids;

/** One reservation; its ticket is this id, signed. */
public record ReservationId(UUID value) {

    public static ReservationId next() {
        return new ReservationId(Ids.next());
    }

    /** Reads the id from a path or a form; throws IllegalArgumentException when it is none. */
    public static ReservationId of(String text) {
        return new ReservationId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
