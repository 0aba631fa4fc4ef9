package org.sciday.regions;

import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the components {@code map}, {@code point-picker} and {@code sky} draw: the outline file, the shape in it that matters (empty: all), the places,
 * and the tiles beneath when the operator has some. {@code outline} is the path of a static file.
 */
public record MapView(String outline, String focus, MapSettings tiles, List<MapPoint> points) {

    private static final JsonMapper JSON = new JsonMapper();

    public MapView {
        points = List.copyOf(points);
    }

    /** For a script element of type application/json; no sign in it can end that element. */
    public String json() {
        return JSON.writeValueAsString(points).replace("<", "\\u003c");
    }

    /** The same places as bare lights for the sky, where only place and glow count: about ten metres exact. */
    public String lights() {
        return points.stream()
                .map(point -> "[%.4f,%.4f,%d]".formatted(point.lat(), point.lon(), point.now() ? 1 : 0))
                .collect(Collectors.joining(",", "[", "]"));
    }
}
