package org.sciday.site.web;

import java.util.ArrayList;
import java.util.List;
import org.sciday.regions.MapPoint;
import org.sciday.regions.MapView;
import org.sciday.regions.Maps;
import org.sciday.regions.Region;
import org.sciday.regions.RegionCode;
import org.sciday.regions.RegionPicker;
import org.sciday.regions.RegionPicker.Choice;
import org.sciday.regions.RegionPickers;
import org.sciday.regions.Regions;

/** What the sheet of maps shows: a city by night and by day, the whole country, and a form's two ways to say where. */
public record MapSample(MapView city, MapView country, MapView empty, RegionPicker county, RegionPicker any) {

    private static final RegionCode CITY = RegionCode.of("130200");

    static MapSample of(Regions regions, RegionPickers pickers, Maps maps) {
        var counties = regions.children(CITY);
        return new MapSample(
                maps.of(CITY, lights(counties, 0.03)),
                maps.of(RegionCode.NATION, lights(regions.provinces(), 1.1)),
                maps.of(CITY, List.of()),
                pickers.picker("region", Choice.COUNTY, counties.getFirst().code(), CITY),
                pickers.picker("unitRegion", Choice.ANY, null, CITY));
    }

    /** A handful of lights around each region's point, in the pattern of a sunflower: no chance, yet no grid. */
    private static List<MapPoint> lights(List<Region> regions, double spread) {
        var lights = new ArrayList<MapPoint>();
        for (var region : regions) {
            var point = region.point();
            for (var i = 0; point != null && i < 9; i++) {
                var angle = i * 2.39996 + lights.size();
                var away = spread * Math.sqrt(i);
                var lat = point.lat() + away * Math.sin(angle);
                var lon = point.lon() + away * Math.cos(angle) * 1.25;
                lights.add(new MapPoint(lat, lon, region.name(), "/styleguide", i % 4 == 1));
            }
        }
        return lights;
    }
}
