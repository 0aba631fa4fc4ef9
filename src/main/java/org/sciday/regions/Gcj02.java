package org.sciday.regions;

/**
 * The shifted coordinates that maps of China are drawn in. Sciday stores WGS-84 and converts here, at the map's edge only.
 * The same arithmetic for the browser is in {@code static/js/gcj02.js}.
 */
public final class Gcj02 {

    private static final double AXIS = 6378245.0;
    private static final double ECCENTRICITY_SQUARED = 0.00669342162296594323;
    private static final int ROUNDS = 6;

    private Gcj02() {}

    public static GeoPoint fromWgs84(GeoPoint point) {
        if (isAbroad(point.lat(), point.lon())) {
            return point;
        }
        var shift = shiftAt(point.lat(), point.lon());
        return new GeoPoint(point.lat() + shift[0], point.lon() + shift[1]);
    }

    /** There is no closed form; each round takes the shift at a better guess. Each is some 300 times better than the last. */
    public static GeoPoint toWgs84(GeoPoint point) {
        if (isAbroad(point.lat(), point.lon())) {
            return point;
        }
        var lat = point.lat();
        var lon = point.lon();
        for (var round = 0; round < ROUNDS; round++) {
            var shift = shiftAt(lat, lon);
            lat = point.lat() - shift[0];
            lon = point.lon() - shift[1];
        }
        return new GeoPoint(lat, lon);
    }

    private static boolean isAbroad(double lat, double lon) {
        return lon < 72.004 || lon > 137.8347 || lat < 0.8293 || lat > 55.8271;
    }

    private static double[] shiftAt(double lat, double lon) {
        var x = lon - 105;
        var y = lat - 35;
        var root = Math.sqrt(Math.abs(x));
        var ripple = wave(20, 6 * x) + wave(20, 2 * x);
        var north = -100 + 2 * x + 3 * y + 0.2 * y * y + 0.1 * x * y + 0.2 * root + ripple;
        north += wave(20, y) + wave(40, y / 3) + wave(160, y / 12) + wave(320, y / 30);
        var east = 300 + x + 2 * y + 0.1 * x * x + 0.1 * x * y + 0.1 * root + ripple;
        east += wave(20, x) + wave(40, x / 3) + wave(150, x / 12) + wave(300, x / 30);
        var sine = Math.sin(Math.toRadians(lat));
        var magic = 1 - ECCENTRICITY_SQUARED * sine * sine;
        var metresNorth = AXIS * (1 - ECCENTRICITY_SQUARED) / (magic * Math.sqrt(magic));
        var metresEast = AXIS / Math.sqrt(magic) * Math.cos(Math.toRadians(lat));
        return new double[] {Math.toDegrees(north / metresNorth), Math.toDegrees(east / metresEast)};
    }

    private static double wave(double height, double halfTurns) {
        return height * 2 / 3 * Math.sin(Math.PI * halfTurns);
    }
}
