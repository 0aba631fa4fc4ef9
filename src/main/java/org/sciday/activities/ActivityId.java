package org.sciday.activities;

import java.util.UUID;
import org.sciday.shared.Ids;

/** One activity, for life: copies and later editions get their own. */
public record ActivityId(UUID value) {

    public static ActivityId next() {
        return new ActivityId(Ids.next());
    }

    /** Reads the id from a path or a form; throws IllegalArgumentException when it is none. */
    public static ActivityId of(String text) {
        return new ActivityId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
