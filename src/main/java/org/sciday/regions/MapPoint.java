package org.sciday.regions;

import org.jspecify.annotations.Nullable;

/**
 * One place on a map: where, what its note says, where that leads, and whether something is on there now.
 *
 * @param look a class of the style sheet for a light that is to look different; mostly empty
 */
public record MapPoint(
        double lat, double lon, String title, @Nullable String href, boolean now, String look) {

    public MapPoint(double lat, double lon, String title, @Nullable String href, boolean now) {
        this(lat, lon, title, href, now, "");
    }

    public static MapPoint of(GeoPoint point, String title, @Nullable String href, boolean now) {
        return new MapPoint(point.lat(), point.lon(), title, href, now);
    }
}
