package org.sciday.circles.streets;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.sciday.regions.GeoPoint;

/** Makes a map of streets: first its points by number, then where they are, then what leads from each to others. */
final class StreetMapBuilder {

    private final List<Street> streets;
    private final long[] numbers;
    private final double[] lats;
    private final double[] lons;

    StreetMapBuilder(List<Street> streets) {
        this.streets = streets;
        this.numbers = streets.stream().flatMapToLong(street -> LongStream.of(street.nodes())).sorted().distinct().toArray();
        this.lats = new double[numbers.length];
        this.lons = new double[numbers.length];
        Arrays.fill(lats, Double.NaN);
    }

    /** Where a point is; those of no street are passed over. */
    void place(long number, double lat, double lon) {
        var node = Arrays.binarySearch(numbers, number);
        if (node >= 0) {
            lats[node] = lat;
            lons[node] = lon;
        }
    }

    StreetMap build() {
        var firsts = new int[numbers.length + 1];
        each((from, to, street) -> {
            firsts[from + 1]++;
            firsts[to + 1]++;
        });
        Arrays.parallelPrefix(firsts, Integer::sum);
        var edges = firsts[numbers.length];
        var ways = new StreetMap.Ways(firsts, new int[edges], new float[edges], new byte[edges], new boolean[edges]);
        var filled = Arrays.copyOf(firsts, numbers.length);
        each((from, to, street) -> {
            var metres = (float) point(from).metresTo(point(to));
            ways.set(filled[from]++, to, metres, street.kind(), false);
            ways.set(filled[to]++, from, metres, street.kind(), street.oneWay());
        });
        return new StreetMap(lats, lons, ways);
    }

    @FunctionalInterface
    private interface Pair {
        void see(int from, int to, Street street);
    }

    /** Neighbouring points of a street; beyond the edge of the extract nobody knows where they are. */
    private void each(Pair pair) {
        for (var street : streets) {
            for (var i = 1; i < street.nodes().length; i++) {
                var from = Arrays.binarySearch(numbers, street.nodes()[i - 1]);
                var to = Arrays.binarySearch(numbers, street.nodes()[i]);
                if (!Double.isNaN(lats[from]) && !Double.isNaN(lats[to])) {
                    pair.see(from, to, street);
                }
            }
        }
    }

    private GeoPoint point(int node) {
        return new GeoPoint(lats[node], lons[node]);
    }
}
