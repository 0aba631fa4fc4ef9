package org.sciday.circles.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sciday.circles.TravelMode;
import org.sciday.regions.GeoPoint;

/**
 * Where somebody is and how they go.
 *
 * @param near "39.63,118.18", as the browser adds it
 * @param lat typed or pointed at, with {@code lon}
 * @param place the name of a region to start in the middle of, for those whose browser does not tell where they are
 */
public record ReachForm(
        @Nullable String near,
        @Nullable String lat,
        @Nullable String lon,
        @Nullable String mode,
        @Nullable Integer minutes,
        @Nullable String place) {

    private static final int LONGEST_NAME = 40;

    public TravelMode way() {
        for (var known : TravelMode.values()) {
            if (known.name().equals(mode)) {
                return known;
            }
        }
        return TravelMode.WALK;
    }

    public int within() {
        return minutes == null ? 15 : Math.clamp(minutes, 5, 30);
    }

    public Optional<GeoPoint> from() {
        var text = near != null && !near.isBlank() ? near : lat + "," + lon;
        if (!text.matches("-?\\d{1,2}(\\.\\d{1,9})?,-?\\d{1,3}(\\.\\d{1,9})?")) {
            return Optional.empty();
        }
        var parts = text.split(",", 2);
        var north = Double.parseDouble(parts[0]);
        var east = Double.parseDouble(parts[1]);
        return Math.abs(north) <= 85 && Math.abs(east) <= 180 ? Optional.of(new GeoPoint(north, east)) : Optional.empty();
    }

    /** Nothing when no name was typed. */
    public String named() {
        var name = place == null ? "" : place.strip();
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    }

    /** The same from the same place, otherwise. */
    public String with(TravelMode otherWay, int otherMinutes) {
        return address(otherWay, otherMinutes, from());
    }

    /** The same from there. */
    String startingAt(GeoPoint point) {
        return address(way(), within(), Optional.of(point));
    }

    private static String address(TravelMode way, int minutes, Optional<GeoPoint> start) {
        var near = start.map(point -> "&near=" + round(point.lat()) + "," + round(point.lon())).orElse("");
        return "/activities/reach?mode=" + way + "&minutes=" + minutes + near;
    }

    /** Some ten metres: as exact as this needs to be. */
    private static String round(double degrees) {
        return String.valueOf(Math.round(degrees * 1e4) / 1e4);
    }
}
