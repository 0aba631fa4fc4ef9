package org.sciday.activities;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntConsumer;
import org.sciday.activities.ActivityLoadingStore.UnitRow;
import org.sciday.regions.GeoPoint;
import org.sciday.regions.RegionCode;
import org.sciday.regions.Regions;
import org.sciday.shared.UnitId;
import org.springframework.stereotype.Service;

/** Fills a platform with copies of activities that are there, to see how it bears a city, a province or the nation. */
@Service
public class ActivityLoading {

    private static final int CHUNK = 10_000;

    /** From here on it pays to make the indexes anew. */
    private static final int MANY = 5_000;

    private static final int SEED = 20_240_915;
    private static final double DEGREES_AROUND = 0.05;

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
        List<String> dropped = count > MANY ? indexes.drop() : List.of();
        try {
            var copying = new Run(store.patterns(patterns), store.units(units), top);
            for (int from = 0; from < count; from += CHUNK) {
                var to = Math.min(count, from + CHUNK);
                store.add(copying.texts(from, to));
                progress.accept(to);
            }
        } finally {
            indexes.make(dropped);
        }
        store.vacuum();
    }

    /** Which copy is whose, where and when; dice that always fall the same way scatter them around the middle of a region. */
    private final class Run {

        private final List<ActivityPattern> patterns;
        private final List<UnitRow> units;
        private final RegionCode top;
        private final Map<RegionCode, GeoPoint> middles = new HashMap<>();
        private final Random random = new Random(SEED);

        Run(List<ActivityPattern> patterns, List<UnitRow> units, RegionCode top) {
            this.patterns = patterns;
            this.units = units;
            this.top = top;
        }

        Map<String, StringBuilder> texts(int from, int to) {
            var texts = new HashMap<String, StringBuilder>();
            for (var number = from; number < to; number++) {
                var round = number / units.size();
                patterns.get((number + round) % patterns.size()).copy(wish(number), texts);
            }
            return texts;
        }

        private ActivityPattern.Wish wish(int number) {
            var unit = units.get(number % units.size());
            var region = unit.region() == null ? top : RegionCode.of(unit.region());
            var middle = middles.computeIfAbsent(region, this::middle);
            var at = new GeoPoint(middle.lat() + scatter(), middle.lon() + scatter());
            var place = regions.get(region).name();
            return new ActivityPattern.Wish(unit.id(), unit.name(), region.value(), place, at, number * 7 % 29 - 14);
        }

        private GeoPoint middle(RegionCode region) {
            return regions.findPoint(region).orElseGet(() -> new GeoPoint(35, 105));
        }

        private double scatter() {
            return (random.nextDouble() * 2 - 1) * DEGREES_AROUND;
        }
    }
}
