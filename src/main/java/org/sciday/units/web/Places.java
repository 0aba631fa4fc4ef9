package org.sciday.units.web;

import java.util.stream.Collectors;
import org.sciday.regions.Region;
import org.sciday.regions.RegionCode;
import org.sciday.regions.Regions;
import org.springframework.stereotype.Component;

/** Names of regions as rows of a list show them: 唐山市路南区, without the province that all rows share. */
@Component
class Places {

    private final Regions regions;

    Places(Regions regions) {
        this.regions = regions;
    }

    String shortName(RegionCode code) {
        var path = regions.path(code).stream().filter(Region::isPlace).toList();
        return path.stream()
                .skip(path.size() > 2 ? path.size() - 2L : 0)
                .map(Region::name)
                .collect(Collectors.joining());
    }

    String fullName(RegionCode code) {
        return regions.path(code).stream()
                .filter(Region::isPlace)
                .map(Region::name)
                .collect(Collectors.joining());
    }
}
