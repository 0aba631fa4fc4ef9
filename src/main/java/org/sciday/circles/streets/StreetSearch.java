package org.sciday.circles.streets;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sciday.circles.Spread;
import org.sciday.circles.TravelMode;
import org.sciday.regions.GeoPoint;

/** Along the streets from all starts at once, the nearest point first, as far as the time goes (Dijkstra). */
final class StreetSearch implements Spread {

    /** To the street and from it: on foot, and not in a straight line. */
    private static final double METRES_A_MINUTE = StreetKind.WALK_KMH * 1_000 / 60 / 1.3;

    private final StreetMap map;
    private final TravelMode mode;
    private final float within;
    private final float[] minutes;
    private final int[] starts;

    /** @param overhead minutes for getting a bicycle, or for parking */
    StreetSearch(StreetMap map, List<GeoPoint> from, TravelMode mode, double within, double overhead) {
        this.map = map;
        this.mode = mode;
        this.within = (float) within;
        this.minutes = new float[map.size()];
        this.starts = new int[map.size()];
        Arrays.fill(minutes, Float.POSITIVE_INFINITY);
        var open = new NodeQueue();
        for (var start = 0; start < from.size(); start++) {
            var stop = map.nearest(from.get(start), mode);
            if (stop.node() >= 0) {
                reach(stop.node(), start, (float) (overhead + stop.metresAway() / METRES_A_MINUTE), open);
            }
        }
        spread(open);
    }

    private void spread(NodeQueue open) {
        while (!open.isEmpty()) {
            var at = open.firstMinutes();
            var node = open.takeFirst();
            if (at == minutes[node]) {
                map.each(node, mode, (next, more) -> reach(next, starts[node], at + more, open));
            }
        }
    }

    private void reach(int node, int start, float at, NodeQueue open) {
        if (at <= within && at < minutes[node]) {
            minutes[node] = at;
            starts[node] = start;
            open.add(at, node);
        }
    }

    @Override
    public @Nullable Arrival at(GeoPoint point) {
        var stop = map.nearest(point, mode);
        if (stop.node() < 0) {
            return null;
        }
        var all = minutes[stop.node()] + stop.metresAway() / METRES_A_MINUTE;
        return all <= within ? new Arrival(starts[stop.node()], all) : null;
    }
}
