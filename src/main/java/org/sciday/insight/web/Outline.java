package org.sciday.insight.web;

import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import org.sciday.documents.MapChart;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The shape of a region, in degrees east and north. */
record Outline(String code, String name, Path2D shape) {

    private static final JsonMapper JSON = new JsonMapper();

    /** The features of a GeoJSON file, polygons of one or of many parts. */
    static List<Outline> read(String geoJson) {
        var outlines = new ArrayList<Outline>();
        for (var feature : JSON.readTree(geoJson).path("features")) {
            var geometry = feature.path("geometry");
            var shape = new Path2D.Double(Path2D.WIND_EVEN_ODD);
            add(shape, geometry.path("coordinates"));
            outlines.add(new Outline(feature.path("id").asString(""), feature.path("properties").path("name").asString(""), shape));
        }
        return outlines;
    }

    /** Rings are lists of points, polygons lists of rings, and many polygons a list of these. */
    private static void add(Path2D shape, JsonNode node) {
        if (!node.path(0).path(0).isNumber()) {
            node.forEach(part -> add(shape, part));
            return;
        }
        for (var i = 0; i < node.size(); i++) {
            var east = node.path(i).path(0).asDouble();
            var north = node.path(i).path(1).asDouble();
            if (i == 0) {
                shape.moveTo(east, north);
            } else {
                shape.lineTo(east, north);
            }
        }
        shape.closePath();
    }

    /** Is it the region itself or one above it? */
    boolean covers(String region) {
        return region.startsWith(code.replaceAll("(00)+$", ""));
    }

    MapChart.Area toArea(long value) {
        return new MapChart.Area(name, shape, value);
    }
}
