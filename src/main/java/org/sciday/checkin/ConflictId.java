package org.sciday.checkin;

import java.util.UUID;
import org.sciday.shared.Ids;

/** A ticket that was let in at two doors. */
public record ConflictId(UUID value) {

    public static ConflictId next() {
        return new ConflictId(Ids.next());
    }

    /** Reads the id from a path or a form; throws IllegalArgumentException when it is none. */
    public static ConflictId of(String text) {
        return new ConflictId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
