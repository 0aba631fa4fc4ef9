package org.sciday.tours.web;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sciday.atlas.SpotRegions;
import org.sciday.atlas.Wish;
import org.sciday.regions.MapPoint;
import org.sciday.regions.MapView;
import org.sciday.regions.Maps;
import org.springframework.stereotype.Component;

/** The stops of a way on the outline of where the festival is. */
@Component
class RouteMap {

    private static final Duration MONTH = Duration.ofDays(30);

    private final Maps maps;
    private final SpotRegions spots;
    private final Clock clock;

    RouteMap(Maps maps, SpotRegions spots, Clock clock) {
        this.maps = maps;
        this.spots = spots;
        this.clock = clock;
    }

    /** Null when nothing can be shown. */
    @Nullable MapView of(List<MapPoint> points) {
        var now = clock.instant();
        var region = spots.smallest(Wish.between(now.minus(MONTH), now.plus(MONTH)));
        return points.isEmpty() ? null : maps.of(region.code(), points);
    }
}
