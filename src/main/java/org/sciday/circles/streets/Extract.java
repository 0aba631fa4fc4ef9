package org.sciday.circles.streets;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.function.Consumer;

/** An extract of OpenStreetMap, read twice: first which points the streets have, then where those are. Nothing else of it is kept. */
interface Extract {

    void eachStreet(Consumer<Street> seen);

    void eachPoint(PointSeen seen);

    @FunctionalInterface
    interface PointSeen {
        void see(long number, double lat, double lon);
    }

    /** By the end of its name: {@code .osm}, {@code .osm.gz} or {@code .osm.pbf}. */
    static Extract of(Path file) {
        return file.toString().endsWith(".pbf") ? new OsmPbf(file) : new OsmXml(file);
    }

    /** A city's takes seconds. */
    default StreetMap map() {
        var streets = new ArrayList<Street>();
        eachStreet(streets::add);
        var map = new StreetMapBuilder(streets);
        eachPoint(map::place);
        return map.build();
    }
}
