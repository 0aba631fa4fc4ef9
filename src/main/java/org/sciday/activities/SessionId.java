package org.sciday.activities;

import java.util.UUID;
import org.sciday.shared.Ids;

/** One session (场次) of an activity; places, tickets and check-ins hang on it. */
public record SessionId(UUID value) {

    public static SessionId next() {
        return new SessionId(Ids.next());
    }

    /** Reads the id from a path or a form; throws IllegalArgumentException when it is none. */
    public static SessionId of(String text) {
        return new SessionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
