package org.sciday.atlas;

import org.sciday.regions.GeoPoint;

/** The square world of web maps in whole units, 2^30 on a side: x to the east, y to the south. A unit is four centimetres. */
final class Mercator {

    static final int BITS = 30;

    private static final double SIDE = 1L << BITS;
    private static final double LAST_LATITUDE = 85.05;

    private Mercator() {}

    static int x(double lon) {
        return clamp((lon + 180) / 360 * SIDE);
    }

    static int y(double lat) {
        var radians = Math.toRadians(Math.clamp(lat, -LAST_LATITUDE, LAST_LATITUDE));
        return clamp((0.5 - Math.log(Math.tan(Math.PI / 4 + radians / 2)) / (2 * Math.PI)) * SIDE);
    }

    static GeoPoint point(double x, double y) {
        var lat = Math.toDegrees(2 * Math.atan(Math.exp((0.5 - y / SIDE) * 2 * Math.PI)) - Math.PI / 2);
        return new GeoPoint(lat, x / SIDE * 360 - 180);
    }

    private static int clamp(double units) {
        return (int) Math.clamp(units, 0, SIDE - 1);
    }
}
