package org.sciday.activities;

import java.util.UUID;
import org.sciday.shared.Ids;

/** One site (会场) of an activity. */
public record SiteId(UUID value) {

    public static SiteId next() {
        return new SiteId(Ids.next());
    }

    /** Reads the id from a path or a form; throws IllegalArgumentException when it is none. */
    public static SiteId of(String text) {
        return new SiteId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
