package org.sciday.regions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sciday.shared.Festival;
import org.springframework.stereotype.Service;

/** The divisions of China: find one, look below it, say where it is. Answers come from memory and cost next to nothing. */
@Service
public class Regions {

    private final RegionTree tree;
    private final RegionSearch search;
    private final Clock clock;

    Regions(RegionLoader loader, Clock clock) {
        this.tree = loader.load();
        this.search = new RegionSearch(tree);
        this.clock = clock;
    }

    /** The region as it was on that day. */
    public Optional<Region> find(RegionCode code, LocalDate onDate) {
        return tree.find(code, onDate);
    }

    /** The region as it is, or as it last was: what is stored under an old code must still have a name. */
    public Region get(RegionCode code) {
        return findLast(code).orElseThrow(() -> new RegionUnknown(code));
    }

    Optional<Region> findLast(RegionCode code) {
        return tree.findLast(code);
    }

    public boolean exists(RegionCode code) {
        return tree.find(code, today()).filter(Region::isPlace).isPresent();
    }

    /** Today's regions one step below: provinces, cities or counties, and for a municipality its districts at once. */
    public List<Region> children(RegionCode code) {
        return children(code, today());
    }

    public List<Region> children(RegionCode code, LocalDate onDate) {
        return tree.children(code, onDate);
    }

    public List<Region> provinces() {
        return children(RegionCode.NATION);
    }

    /** Today's regions by name, name with those above it, pinyin, initials or code; the best first. */
    public List<Region> search(String text, int limit) {
        return search.find(text, today(), limit);
    }

    /** From the province down to the region itself. */
    public List<Region> path(RegionCode code) {
        return tree.path(get(code));
    }

    /** 河北省唐山市路北区. */
    public String fullName(RegionCode code) {
        return path(code).stream().map(Region::name).collect(Collectors.joining());
    }

    /** The point of the region, or of the nearest region above that has one. */
    public Optional<GeoPoint> findPoint(RegionCode code) {
        return path(code).reversed().stream()
                .flatMap(region -> region.findPoint().stream())
                .findFirst();
    }

    private LocalDate today() {
        return Festival.dateOf(clock.instant());
    }
}
