package org.sciday.regions.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sciday.regions.GeoPoint;
import org.sciday.regions.Region;
import org.sciday.regions.Regions;

/**
 * A region as other programs see it; {@code standard} is false for codes outside GB/T 2260. The centre, in WGS-84, is that of the
 * region itself when {@code exact}, else of the nearest region above that has one.
 */
record RegionRow(
        String code,
        String name,
        String fullName,
        int level,
        boolean standard,
        @Nullable GeoPoint centre,
        boolean exact) {

    static RegionRow of(Region region, Regions regions) {
        return new RegionRow(
                region.code().value(),
                region.name(),
                regions.fullName(region.code()),
                region.level(),
                region.kind() == Region.Kind.DIVISION,
                regions.findPoint(region.code()).orElse(null),
                region.point() != null);
    }

    static List<RegionRow> of(List<Region> list, Regions regions) {
        return list.stream().map(region -> of(region, regions)).toList();
    }
}
