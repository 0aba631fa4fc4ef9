package org.sciday.atlas;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.sciday.regions.RegionCode;

/** Counts by region, one level below the region that is looked at. */
final class RegionTallies implements Consumer<SpotRow> {

    private static final class Tally {
        private int count;
        private double x;
        private double y;
    }

    private final int step;
    private final TreeMap<Integer, Tally> tallies = new TreeMap<>();

    /** @param below the level of the region that is looked at: 0 nation, 1 province, 2 city, 3 county */
    RegionTallies(int below) {
        step = below == 0 ? 10_000 : below == 1 ? 100 : 1;
    }

    @Override
    public void accept(SpotRow row) {
        var tally = tallies.computeIfAbsent(row.region() / step * step, code -> new Tally());
        tally.count++;
        tally.x += row.x();
        tally.y += row.y();
    }

    /** Most first. */
    List<RegionTally> list() {
        return tallies.entrySet().stream()
                .filter(entry -> entry.getKey() >= 100_000)
                .map(entry -> tally(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt(RegionTally::spots).reversed())
                .toList();
    }

    private static RegionTally tally(int code, Tally tally) {
        var centre = Mercator.point(tally.x / tally.count, tally.y / tally.count);
        return new RegionTally(RegionCode.of(String.valueOf(code)), tally.count, centre);
    }
}
