package org.sciday.regions;

/** A place on the earth in WGS-84 degrees, the only system that is stored. */
public record GeoPoint(double lat, double lon) {

    private static final double EARTH_RADIUS_METRES = 6_371_008.8;

    public GeoPoint {
        if (!(Math.abs(lat) <= 90 && Math.abs(lon) <= 180)) {
            throw new IllegalArgumentException("Not on the earth: " + lat + ", " + lon);
        }
    }

    /** As the crow flies, good to half a per cent. */
    public double metresTo(GeoPoint other) {
        var north = Math.toRadians(other.lat - lat);
        var east = Math.toRadians(other.lon - lon);
        var half = square(Math.sin(north / 2))
                + Math.cos(Math.toRadians(lat)) * Math.cos(Math.toRadians(other.lat)) * square(Math.sin(east / 2));
        return 2 * EARTH_RADIUS_METRES * Math.asin(Math.sqrt(half));
    }

    private static double square(double value) {
        return value * value;
    }
}
