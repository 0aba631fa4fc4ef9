package org.sciday.insight.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sciday.documents.MapChart;
import org.sciday.insight.Share;
import org.sciday.regions.Maps;
import org.sciday.regions.RegionCode;
import org.sciday.regions.Regions;
import org.springframework.stereotype.Component;

/** Regions as a map in papers: shapes where there are outlines, else circles at the regions' points on the ground around them. */
@Component
class RegionMap {

    private static final int GROUND = -1;

    private final Maps maps;
    private final Regions regions;

    RegionMap(Maps maps, Regions regions) {
        this.maps = maps;
        this.regions = regions;
    }

    /** Nothing where the map knows fewer than two of the regions. */
    Optional<byte[]> draw(RegionCode around, List<Share> shares) {
        var known = shares.stream().collect(Collectors.toMap(Share::code, Function.identity()));
        var outlines = Outline.read(maps.shapes(around));
        if (outlines.stream().filter(outline -> known.containsKey(outline.code())).count() > 1) {
            return Optional.of(MapChart.of(outlines.stream().map(outline -> area(outline, around, known)).toList(), List.of()));
        }
        var ground = outlines.stream()
                .filter(outline -> shares.stream().anyMatch(share -> outline.covers(share.code())))
                .map(outline -> outline.toArea(GROUND))
                .toList();
        var spots = shares.stream().flatMap(share -> spot(share).stream()).toList();
        return ground.isEmpty() || spots.size() < 2 ? Optional.empty() : Optional.of(MapChart.of(ground, spots));
    }

    /** What belongs to the map and has nothing to tell is nought; what only surrounds it tells nothing. */
    private static MapChart.Area area(Outline outline, RegionCode around, Map<String, Share> known) {
        var share = known.get(outline.code());
        if (share != null) {
            return outline.toArea(share.activities());
        }
        return outline.toArea(RegionCode.parse(outline.code()).filter(around::contains).isPresent() ? 0 : GROUND);
    }

    private Optional<MapChart.Spot> spot(Share share) {
        return regions.findPoint(RegionCode.of(share.code()))
                .map(point -> new MapChart.Spot(share.name(), point.lon(), point.lat(), share.activities()));
    }
}
