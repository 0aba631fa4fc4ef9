package org.sciday.circles.streets;

import java.util.Arrays;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.sciday.regions.GeoPoint;

/** Points by the square that they are in: one long each, sorted, so that a row of squares is a piece of the list. */
final class NodeGrid {

    private static final double DEGREES = 0.002;
    private static final double METRES_OF_A_DEGREE = 111_195;
    private static final int COLUMNS = 18;
    private static final int NODES = 28;

    private final long[] sorted;

    NodeGrid(double[] lats, double[] lons) {
        sorted = IntStream.range(0, lats.length)
                .filter(node -> !Double.isNaN(lats[node]))
                .mapToLong(node -> square(lats[node], lons[node]) << NODES | node)
                .sorted()
                .toArray();
    }

    /** Shows all that are within the distance, and some beyond. */
    void around(GeoPoint centre, double metres, IntConsumer seen) {
        var north = metres / METRES_OF_A_DEGREE;
        var east = north / Math.max(0.05, Math.cos(Math.toRadians(centre.lat())));
        for (var lat = centre.lat() - north; lat < centre.lat() + north + DEGREES; lat += DEGREES) {
            var from = first(square(lat, centre.lon() - east));
            var to = first(square(lat, centre.lon() + east) + 1);
            for (var i = from; i < to; i++) {
                seen.accept((int) (sorted[i] & (1L << NODES) - 1));
            }
        }
    }

    /** Squares of a row follow each other. */
    private static long square(double lat, double lon) {
        return (long) Math.floor((lat + 90) / DEGREES) << COLUMNS | (long) Math.floor((lon + 180) / DEGREES);
    }

    private int first(long square) {
        var found = Arrays.binarySearch(sorted, square << NODES);
        return found < 0 ? -found - 1 : found;
    }
}
