package org.sciday.tours;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sciday.activities.ActivityId;
import org.sciday.circles.TravelMode;
import org.sciday.regions.GeoPoint;

/**
 * What somebody would like to see on a day.
 *
 * @param from where they start; null: at the first place
 */
public record DayWish(
        LocalDate day, LocalTime start, TravelMode mode, @Nullable GeoPoint from, int people, List<ActivityId> picks) {

    public DayWish {
        picks = List.copyOf(picks);
    }
}
