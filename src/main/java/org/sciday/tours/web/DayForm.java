package org.sciday.tours.web;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sciday.activities.ActivityId;
import org.sciday.circles.TravelMode;
import org.sciday.regions.GeoPoint;
import org.sciday.tours.DayWish;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * A day as it is typed; all of it is in the address, so that nothing is kept before somebody keeps it.
 *
 * @param near where they start, "39.63,118.18"
 */
public record DayForm(
        @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day,
        @Nullable @DateTimeFormat(pattern = "HH:mm") LocalTime start,
        @Nullable TravelMode mode,
        @Nullable Integer people,
        @Nullable String near,
        @Nullable List<UUID> pick,
        @Nullable UUID key) {

    private static final LocalTime MORNING = LocalTime.of(9, 0);

    DayForm on(LocalDate other) {
        return new DayForm(other, start, mode, people, near, pick, key);
    }

    public LocalTime begins() {
        return start == null ? MORNING : start;
    }

    public TravelMode way() {
        return mode == null ? TravelMode.WALK : mode;
    }

    public int party() {
        return people == null ? 1 : Math.clamp(people, 1, 10);
    }

    public boolean picked(UUID activity) {
        return pick != null && pick.contains(activity);
    }

    List<UUID> picks() {
        return pick == null ? List.of() : pick.stream().distinct().toList();
    }

    DayWish wish(LocalDate date) {
        return new DayWish(
                date, begins(), way(), from(), party(), picks().stream().map(ActivityId::new).toList());
    }

    private @Nullable GeoPoint from() {
        if (near == null || !near.matches("-?\\d{1,2}(\\.\\d{1,7})?,-?\\d{1,3}(\\.\\d{1,7})?")) {
            return null;
        }
        var parts = near.split(",", 2);
        var lat = Double.parseDouble(parts[0]);
        var lon = Double.parseDouble(parts[1]);
        return Math.abs(lat) <= 85 && Math.abs(lon) <= 180 ? new GeoPoint(lat, lon) : null;
    }
}
