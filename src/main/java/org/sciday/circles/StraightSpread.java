package org.sciday.circles;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sciday.regions.GeoPoint;

/** Asks from point to point, but only where somebody may be near at all. */
final class StraightSpread implements Spread {

    private final TravelTime travel;
    private final List<GeoPoint> starts;
    private final TravelMode mode;
    private final double within;
    private final PointGrid<Integer> grid;

    StraightSpread(TravelTime travel, List<GeoPoint> starts, TravelMode mode, double within) {
        this.travel = travel;
        this.starts = List.copyOf(starts);
        this.mode = mode;
        this.within = within;
        var numbers = IntStream.range(0, starts.size()).boxed().toList();
        this.grid = new PointGrid<>(travel.metresAtMost(within, mode), middle(starts), starts::get, numbers);
    }

    @Override
    public @Nullable Arrival at(GeoPoint point) {
        var arrivals = new ArrayList<Arrival>();
        grid.around(point, start -> arrivals.add(new Arrival(start, travel.minutes(starts.get(start), point, mode))));
        return arrivals.stream()
                .filter(arrival -> arrival.minutes() <= within)
                .min(Comparator.comparingDouble(Arrival::minutes))
                .orElse(null);
    }

    private static GeoPoint middle(List<GeoPoint> points) {
        var lats = points.stream().mapToDouble(GeoPoint::lat).summaryStatistics();
        return new GeoPoint(points.isEmpty() ? 0 : (lats.getMin() + lats.getMax()) / 2, 0);
    }
}
