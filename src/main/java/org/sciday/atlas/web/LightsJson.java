package org.sciday.atlas.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sciday.atlas.Cell;
import org.sciday.atlas.Lights;

/** What the map asks for while it is moved. Five digits are a metre. */
record LightsJson(int total, List<Cell> cells, List<SpotJson> spots) {

    record SpotJson(double lat, double lon, String title, String href, boolean now) {}

    static LightsJson of(Lights lights, Map<UUID, String> titles) {
        var cells = lights.cells().stream()
                .map(cell -> new Cell(metre(cell.lat()), metre(cell.lon()), cell.count(), cell.now()))
                .toList();
        var spots = lights.spots().stream()
                .filter(spot -> titles.containsKey(spot.activity()))
                .map(spot -> new SpotJson(
                        metre(spot.at().lat()),
                        metre(spot.at().lon()),
                        titles.getOrDefault(spot.activity(), ""),
                        "/activities/" + spot.activity(),
                        spot.now()))
                .toList();
        return new LightsJson(lights.total(), cells, spots);
    }

    private static double metre(double degrees) {
        return Math.round(degrees * 1e5) / 1e5;
    }
}
