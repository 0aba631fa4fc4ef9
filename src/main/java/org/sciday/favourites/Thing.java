package org.sciday.favourites;

import java.util.UUID;
import org.sciday.activities.ActivityId;

/** Something that can be kept in mind. The kind is the word of the module whose it is. */
public record Thing(String kind, UUID id) {

    static final String ACTIVITY = "ACTIVITY";

    public static Thing of(ActivityId activity) {
        return new Thing(ACTIVITY, activity.value());
    }
}
