package org.sciday.tours;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sciday.activities.ActivityId;
import org.sciday.regions.GeoPoint;

/**
 * An activity that somebody would like to see on a day, and when that is possible.
 *
 * @param at null: nobody said where on the map it is
 */
public record Visit(ActivityId activity, String title, String place, @Nullable GeoPoint at, List<Slot> slots) {

    public Visit {
        slots = List.copyOf(slots);
    }
}
