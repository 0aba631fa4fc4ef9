package org.sciday.reservations.groups;

import java.util.UUID;
import org.sciday.shared.Ids;

/** One group's request, and what became of it. */
public record GroupBookingId(UUID value) {

    public static GroupBookingId next() {
        return new GroupBookingId(Ids.next());
    }

    /** Reads the id from a path; throws IllegalArgumentException when it is none. */
    public static GroupBookingId of(String text) {
        return new GroupBookingId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
