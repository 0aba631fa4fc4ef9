package org.sciday.atlas;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sciday.regions.GeoPoint;
import org.sciday.regions.RegionCode;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Service;

/** The public programme as places: in a view, in regions, around a point. Some seconds old; who books asks the rows. */
@Service
@EnableConfigurationProperties(AtlasSettings.class)
public class Atlas {

    private static final double METRES_OF_A_DEGREE = 111_195;
    private static final int ANY_ZOOM = 0;

    private final SpotKeeper keeper;
    private final Clock clock;

    Atlas(SpotKeeper keeper, Clock clock) {
        this.keeper = keeper;
        this.clock = clock;
    }

    /** What a map of this view shows. */
    public Lights lights(View view, Wish wish) {
        var grid = new CellGrid(view, Spots.minute(clock.instant()));
        keeper.spots().each(view, wish, grid);
        return grid.lights();
    }

    /** The regions one step below, those with most first. */
    public List<RegionTally> regions(RegionCode region, Wish wish) {
        var tallies = new RegionTallies(region.level());
        keeper.spots().each(wish, tallies);
        return tallies.list();
    }

    /** All within the distance, the nearest first. */
    public List<NearSpot> around(GeoPoint centre, double metres, Wish wish) {
        var north = metres / METRES_OF_A_DEGREE;
        var east = north / Math.max(0.01, Math.cos(Math.toRadians(centre.lat())));
        var view = new View(
                centre.lon() - east, centre.lat() - north, centre.lon() + east, centre.lat() + north, ANY_ZOOM);
        var near = new ArrayList<NearSpot>();
        keeper.spots().each(view, wish, row -> {
            var at = row.point();
            var away = centre.metresTo(at);
            if (away <= metres) {
                near.add(new NearSpot(row.activity(), at, away));
            }
        });
        near.sort(Comparator.comparingDouble(NearSpot::metres));
        return near;
    }
}
