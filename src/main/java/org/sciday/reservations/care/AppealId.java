package org.sciday.reservations.care;

import java.util.UUID;
import org.sciday.shared.Ids;

/** One appeal against a suspension. */
public record AppealId(UUID value) {

    public static AppealId next() {
        return new AppealId(Ids.next());
    }

    /** Reads the id from a path; throws IllegalArgumentException when it is none. */
    public static AppealId of(String text) {
        return new AppealId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
