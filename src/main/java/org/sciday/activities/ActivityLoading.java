package org.sciday.activities;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.sciday.regions.RegionCode;
import org.sciday.regions.Regions;
import org.sciday.shared.UnitId;
import org.springframework.stereotype.Service;

/** Fills a platform with copies of activities that are there, to see how it bears a city, a province or the nation. */
@Service
public class ActivityLoading {

    private static final int CHUNK = 10_000;

    /** From here on it pays to make the indexes anew. */
    private static final int MANY = 50_000;

    private final ActivityLoadingStore store;
    private final ActivityIndexStore indexes;
    private final Regions regions;

    ActivityLoading(ActivityLoadingStore store, ActivityIndexStore indexes, Regions regions) {
        this.store = store;
        this.indexes = indexes;
        this.regions = regions;
    }

    /**
     * So many copies, spread evenly over the units, in their regions, over four weeks around the pattern's days. Nothing is
     * announced: who derives something from activities derives it anew afterwards.
     *
     * @param progress is given how many there are after each chunk
     */
    public void copy(List<ActivityId> patterns, List<UnitId> units, RegionCode top, int count, IntConsumer progress) {
        var points = points(top);
        List<String> dropped = count > MANY ? indexes.drop() : List.of();
        for (int from = 0; from < count; from += CHUNK) {
            var to = Math.min(count, from + CHUNK);
            var wanted = new ArrayList<ActivityLoadingStore.Copy>();
            for (int number = from; number < to; number++) {
                wanted.add(copy(number, patterns, units));
            }
            store.add(wanted, points);
            progress.accept(to);
        }
        indexes.make(dropped);
        store.vacuum();
    }

    private static ActivityLoadingStore.Copy copy(int number, List<ActivityId> patterns, List<UnitId> units) {
        var round = number / units.size();
        return new ActivityLoadingStore.Copy(
                ActivityId.next(),
                patterns.get((number + round) % patterns.size()),
                units.get(number % units.size()),
                number * 7 % 29 - 14);
    }

    private List<ActivityLoadingStore.Point> points(RegionCode top) {
        var points = new ArrayList<ActivityLoadingStore.Point>();
        regions.findPoint(top).ifPresent(point -> points.add(new ActivityLoadingStore.Point(top, point)));
        regions.children(top).forEach(child -> points.addAll(points(child.code())));
        return points;
    }
}
