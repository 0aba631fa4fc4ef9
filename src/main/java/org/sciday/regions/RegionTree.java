package org.sciday.regions;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** All divisions of all times in memory: about 3,300 rows, read on nearly every page and changed once a year. */
final class RegionTree {

    private final Map<RegionCode, List<Region>> byCode;
    private final Map<RegionCode, List<Region>> byParent;

    RegionTree(Collection<Region> regions) {
        byCode = regions.stream().collect(groupingBy(Region::code, TreeMap::new, toList()));
        byParent = regions.stream().filter(region -> region.parent() != null).collect(groupingBy(RegionTree::parentOf));
    }

    private static RegionCode parentOf(Region region) {
        return Optional.ofNullable(region.parent()).orElse(RegionCode.NATION);
    }

    Stream<Region> all() {
        return byCode.values().stream().flatMap(List::stream);
    }

    Optional<Region> find(RegionCode code, LocalDate date) {
        return versions(code).stream().filter(region -> region.isValidOn(date)).findFirst();
    }

    /** The last form of the region, even if it is no more. */
    Optional<Region> findLast(RegionCode code) {
        var versions = versions(code);
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.getLast());
    }

    /** The places one step below, seen through codes that only gather others. */
    List<Region> children(RegionCode code, LocalDate date) {
        return byParent.getOrDefault(code, List.of()).stream()
                .filter(region -> region.isValidOn(date))
                .flatMap(region -> region.isPlace() ? Stream.of(region) : children(region.code(), date).stream())
                .toList();
    }

    /** From the province down to the region itself; without the nation and without gathering codes. */
    List<Region> path(Region region) {
        var path = new ArrayList<Region>();
        for (var step = Optional.of(region); step.isPresent(); step = above(step.get())) {
            if (step.get().isPlace() && (step.get().level() > 0 || path.isEmpty())) {
                path.addFirst(step.get());
            }
        }
        return List.copyOf(path);
    }

    private Optional<Region> above(Region region) {
        return Optional.ofNullable(region.parent()).flatMap(this::findLast);
    }

    private List<Region> versions(RegionCode code) {
        return byCode.getOrDefault(code, List.of());
    }
}
