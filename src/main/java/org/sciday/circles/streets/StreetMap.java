package org.sciday.circles.streets;

import org.sciday.circles.TravelMode;
import org.sciday.regions.GeoPoint;

/** Points that are joined by streets, as numbers in a row: half a million of them take some 40 MB. */
final class StreetMap {

    /** Farther from a street than this, nobody knows the way. */
    private static final double ASTRAY = 800;

    /** In a town a street is nearer than that. */
    private static final double AT_HAND = 100;

    /**
     * What leads from a point to others: those from {@code firsts[n]} on, up to {@code firsts[n + 1]}.
     *
     * @param against the order of a one-way street: on foot only
     */
    record Ways(int[] firsts, int[] ends, float[] metres, byte[] kinds, boolean[] against) {

        void set(int way, int end, float length, StreetKind kind, boolean againstIt) {
            ends[way] = end;
            metres[way] = length;
            kinds[way] = (byte) kind.ordinal();
            against[way] = againstIt;
        }
    }

    /** A point on a street. */
    record Stop(int node, double metresAway) {}

    @FunctionalInterface
    interface Next {
        void see(int node, float minutes);
    }

    private final double[] lats;
    private final double[] lons;
    private final Ways ways;
    private final NodeGrid grid;

    StreetMap(double[] lats, double[] lons, Ways ways) {
        this.lats = lats;
        this.lons = lons;
        this.ways = ways;
        this.grid = new NodeGrid(lats, lons);
    }

    int size() {
        return lats.length;
    }

    void each(int node, TravelMode mode, Next next) {
        for (var way = ways.firsts[node]; way < ways.firsts[node + 1]; way++) {
            var pace = pace(way, mode);
            if (pace > 0) {
                next.see(ways.ends[way], (float) (ways.metres[way] / pace));
            }
        }
    }

    private double pace(int way, TravelMode mode) {
        return ways.against[way] && mode != TravelMode.WALK
                ? 0
                : StreetKind.numbered(ways.kinds[way]).metresAMinute(mode);
    }

    /** The nearest point of a street that is open to this way of going; its number is -1 where there is none. */
    Stop nearest(GeoPoint point, TravelMode mode) {
        var stop = nearest(point, mode, AT_HAND);
        return stop.node() >= 0 ? stop : nearest(point, mode, ASTRAY);
    }

    private Stop nearest(GeoPoint point, TravelMode mode, double within) {
        var nearest = new Stop[] {new Stop(-1, within)};
        grid.around(point, within, node -> {
            var metres = point.metresTo(new GeoPoint(lats[node], lons[node]));
            if (metres < nearest[0].metresAway() && isOpen(node, mode)) {
                nearest[0] = new Stop(node, metres);
            }
        });
        return nearest[0];
    }

    private boolean isOpen(int node, TravelMode mode) {
        for (var way = ways.firsts[node]; way < ways.firsts[node + 1]; way++) {
            if (StreetKind.numbered(ways.kinds[way]).metresAMinute(mode) > 0) {
                return true;
            }
        }
        return false;
    }
}
