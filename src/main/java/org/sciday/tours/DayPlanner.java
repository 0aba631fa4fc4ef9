package org.sciday.tours;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sciday.circles.TravelMode;
import org.sciday.circles.TravelTime;
import org.sciday.regions.GeoPoint;

/**
 * The best order of at most eight visits: as many as can be, then home as early as can be. Exact: whoever leaves a place earlier, having
 * seen the same, can do whatever one who leaves later can, so that for each set of visits and each last one of them only the
 * earliest departure matters. That is 256 sets of eight, looked through in a blink.
 */
final class DayPlanner {

    static final int MOST = 8;

    /** Where a place is not on the map. */
    private static final Duration UNKNOWN_WAY = Duration.ofMinutes(20);

    /** Out of {@code visit} at {@code leave}, having come from {@code before}; null: it was the first. */
    private record Way(@Nullable Way before, Visit visit, Slot slot, Duration travel, Instant arrive, Instant leave) {}

    private final TravelTime travel;
    private final TravelMode mode;

    DayPlanner(TravelTime travel, TravelMode mode) {
        this.travel = travel;
        this.mode = mode;
    }

    /** @param from where the day starts; null: at the first visit, whichever that is */
    Itinerary plan(List<Visit> visits, Instant start, @Nullable GeoPoint from) {
        if (visits.size() > MOST) {
            throw new IllegalArgumentException("Too many to look through: " + visits.size());
        }
        var size = visits.size();
        var ways = new @Nullable Way[1 << size][size];
        Way best = null;
        var seen = 0;
        for (var set = 1; set < 1 << size; set++) {
            for (var last = 0; last < size; last++) {
                if ((set & 1 << last) != 0) {
                    var way = earliest(ways[set & ~(1 << last)], set == 1 << last, visits.get(last), start, from);
                    ways[set][last] = way;
                    var count = Integer.bitCount(set);
                    if (way != null && (best == null || count > seen || count == seen && isBetter(way, best))) {
                        best = way;
                        seen = count;
                    }
                }
            }
        }
        return itinerary(best, visits);
    }

    /** The earliest way to have seen this one last, after one of those ways; null when there is none. */
    private @Nullable Way earliest(
            @Nullable Way[] before, boolean first, Visit visit, Instant start, @Nullable GeoPoint from) {
        if (first) {
            return visited(null, visit, start, from == null ? Duration.ZERO : way(from, visit.at()));
        }
        Way best = null;
        for (var one : before) {
            if (one != null) {
                var way = visited(one, visit, one.leave(), way(one.visit().at(), visit.at()));
                if (way != null && (best == null || isBetter(way, best))) {
                    best = way;
                }
            }
        }
        return best;
    }

    private static @Nullable Way visited(@Nullable Way before, Visit visit, Instant since, Duration travel) {
        var arrive = since.plus(travel);
        Way best = null;
        for (var slot : visit.slots()) {
            if (slot.canBeReached(arrive)) {
                var way = new Way(before, visit, slot, travel, arrive, slot.left(arrive));
                best = best == null || isBetter(way, best) ? way : best;
            }
        }
        return best;
    }

    private static boolean isBetter(Way one, Way other) {
        var leave = one.leave().compareTo(other.leave());
        return leave != 0 ? leave < 0 : travelled(one).compareTo(travelled(other)) < 0;
    }

    private static Duration travelled(Way way) {
        var sum = way.travel();
        for (var before = way.before(); before != null; before = before.before()) {
            sum = sum.plus(before.travel());
        }
        return sum;
    }

    private Duration way(@Nullable GeoPoint from, @Nullable GeoPoint to) {
        return from == null || to == null
                ? UNKNOWN_WAY
                : Duration.ofMinutes((long) Math.ceil(travel.minutes(from, to, mode)));
    }

    private static Itinerary itinerary(@Nullable Way last, List<Visit> visits) {
        var stops = new ArrayList<Itinerary.Stop>();
        var left = new ArrayList<>(visits);
        for (var way = last; way != null; way = way.before()) {
            stops.addFirst(new Itinerary.Stop(
                    way.visit(),
                    way.slot(),
                    way.travel().toMinutes(),
                    way.arrive(),
                    way.slot().begun(way.arrive()),
                    way.leave()));
            left.remove(way.visit());
        }
        return new Itinerary(stops, left);
    }
}
