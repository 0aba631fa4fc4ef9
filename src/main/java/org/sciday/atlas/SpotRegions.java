package org.sciday.atlas;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sciday.regions.Region;
import org.sciday.regions.RegionCode;
import org.sciday.regions.Regions;
import org.sciday.shared.Festival;
import org.springframework.stereotype.Component;

/** Spots by region, as people know regions: codes that only gather others, such as 110100, are stepped through. */
@Component
public class SpotRegions {

    private final Atlas atlas;
    private final Regions regions;
    private final Clock clock;

    SpotRegions(Atlas atlas, Regions regions, Clock clock) {
        this.atlas = atlas;
        this.regions = regions;
        this.clock = clock;
    }

    /** The smallest region above the counties that holds all that is found: the city, for a city's festival. */
    public Region smallest(Wish wish) {
        return smallest(regions.get(RegionCode.NATION), wish);
    }

    private Region smallest(Region region, Wish wish) {
        var below = below(region, wish);
        if (region.level() == 2 || below.size() != 1) {
            return region;
        }
        return find(below.getFirst().region())
                .filter(only -> only.level() < 3)
                .map(only -> smallest(only, wish))
                .orElse(region);
    }

    /** What is one step below; of a county itself. */
    public List<RegionTally> below(Region region, Wish wish) {
        return atlas.regions(region.code(), within(wish, region.code())).stream()
                .flatMap(tally -> isGroup(tally.region()) && region.level() < 2
                        ? atlas.regions(tally.region(), within(wish, tally.region())).stream()
                        : Stream.of(tally))
                .toList();
    }

    public Optional<Region> find(RegionCode code) {
        return regions.find(code, Festival.dateOf(clock.instant()));
    }

    private boolean isGroup(RegionCode code) {
        return find(code).filter(region -> !region.isPlace()).isPresent();
    }

    private static Wish within(Wish wish, RegionCode region) {
        return region.prefix().startsWith(wish.regionPrefix()) ? wish.within(region.prefix()) : wish;
    }
}
