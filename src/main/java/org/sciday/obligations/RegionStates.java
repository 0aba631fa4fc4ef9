package org.sciday.obligations;

import java.util.Map;
import org.sciday.regions.RegionCode;

/** How many units of a region stand where. */
public record RegionStates(RegionCode region, Map<Obligation.State, Long> units) {

    public RegionStates {
        units = Map.copyOf(units);
    }

    public long count(Obligation.State state) {
        return units.getOrDefault(state, 0L);
    }
}
