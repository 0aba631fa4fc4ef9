package org.sciday.obligations;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sciday.regions.RegionCode;
import org.sciday.shared.PageOf;

/**
 * Units of a scope, by region and name and never by how well they do.
 *
 * @param counts units per state, before the filter by state
 * @param regions of all units that owe something
 * @param takenAt when it was counted; null when just now
 */
public record Standings(
        PageOf<Standing> page,
        Map<Obligation.State, Integer> counts,
        List<RegionCode> regions,
        @Nullable Instant takenAt) {

    public Standings {
        counts = Map.copyOf(counts);
        regions = List.copyOf(regions);
    }

    Standings takenAt(@Nullable Instant at) {
        return new Standings(page, counts, regions, at);
    }

    public int count(Obligation.State state) {
        return counts.getOrDefault(state, 0);
    }

    public int all() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
