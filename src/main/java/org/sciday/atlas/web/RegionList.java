package org.sciday.atlas.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sciday.atlas.RegionTally;
import org.sciday.atlas.SpotRegions;
import org.sciday.atlas.Wish;
import org.sciday.discovery.ProgrammeFilter;
import org.sciday.regions.Region;
import org.sciday.regions.RegionCode;
import org.sciday.regions.Regions;
import org.springframework.stereotype.Component;

/** The map in words: which region it shows, and how much there is in each of those below. */
@Component
class RegionList {

    private final SpotRegions spots;
    private final Regions regions;

    RegionList(SpotRegions spots, Regions regions) {
        this.spots = spots;
        this.regions = regions;
    }

    /** The region asked for; without one, the smallest that holds all that is found. */
    Region shown(ProgrammeFilter filter, Wish wish) {
        return Optional.ofNullable(filter.region())
                .flatMap(RegionCode::parse)
                .flatMap(spots::find)
                .orElseGet(() -> spots.smallest(wish));
    }

    /** The way out. */
    List<Region> above(Region region) {
        if (region.level() == 0) {
            return List.of();
        }
        var path = regions.path(region.code());
        return Stream.concat(Stream.of(regions.get(RegionCode.NATION)), path.subList(0, path.size() - 1).stream())
                .toList();
    }

    int count(Region region, Wish wish) {
        return spots.below(region, wish).stream().mapToInt(RegionTally::spots).sum();
    }

    List<MapPage.Below> below(Region region, Wish wish) {
        if (region.level() == 3) {
            return List.of();
        }
        return spots.below(region, wish).stream()
                .flatMap(tally -> spots.find(tally.region()).map(found -> row(found, tally)).stream())
                .sorted(Comparator.comparingInt(MapPage.Below::spots).reversed())
                .toList();
    }

    private static MapPage.Below row(Region region, RegionTally tally) {
        return new MapPage.Below(
                region.code().value(), region.name(), tally.spots(), tally.centre().lat(), tally.centre().lon());
    }
}
