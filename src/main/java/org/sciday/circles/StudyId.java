package org.sciday.circles;

import java.util.UUID;
import org.sciday.shared.Ids;

/** One study of a service circle. */
public record StudyId(UUID value) {

    public static StudyId next() {
        return new StudyId(Ids.next());
    }

    /** Reads the id from a path or a form; throws IllegalArgumentException when it is none. */
    public static StudyId of(String text) {
        return new StudyId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
