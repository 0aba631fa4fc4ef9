package org.sciday.units;

import java.time.Clock;
import java.util.List;
import org.sciday.regions.RegionCode;
import org.sciday.regions.Regions;
import org.sciday.shared.Festival;
import org.sciday.shared.UnitId;
import org.sciday.shared.Viewer;
import org.springframework.stereotype.Service;

/** Fills an empty platform with invented units, to see how it bears the size of a city, a province or the nation. */
@Service
public class UnitLoading {

    private final Units units;
    private final Regions regions;
    private final EnrolmentStore store;
    private final Clock clock;

    UnitLoading(Units units, Regions regions, EnrolmentStore store, Clock clock) {
        this.units = units;
        this.regions = regions;
        this.store = store;
        this.clock = clock;
    }

    /** What was loaded: the association on top, and all units with it. */
    public record Loaded(UnitId top, List<UnitId> units) {}

    /** So many units in the tree of the region's divisions, there since two years ago. */
    public Loaded load(RegionCode top, int size) {
        var list = new InventedUnits(regions).below(top, size);
        var since = Festival.dateOf(clock.instant()).minusYears(2);
        units.enrol(list, since, Viewer.platform());
        store.vacuum();
        return new Loaded(list.getFirst().id(), list.stream().map(Enrolment::id).toList());
    }
}
