package org.sciday.circles;

import java.util.ArrayList;
import java.util.List;
import org.sciday.regions.GeoPoint;

/** How far one gets in every direction, for drawing: the farthest point of each ray that is reached in time. */
final class Area {

    private static final int RAYS = 60;
    private static final int STEPS = 30;

    /** The very edge is a matter of rounding. */
    private static final double INSIDE = 0.995;

    private static final double METRES_OF_A_DEGREE = 111_195;

    private Area() {}

    /** @param metres nobody gets further */
    static List<GeoPoint> of(GeoPoint centre, Spread spread, double metres) {
        var edge = new ArrayList<GeoPoint>();
        for (var ray = 0; ray < RAYS; ray++) {
            edge.add(farthest(centre, 2 * Math.PI * ray / RAYS, spread, metres * INSIDE));
        }
        return edge;
    }

    private static GeoPoint farthest(GeoPoint centre, double direction, Spread spread, double metres) {
        for (var step = STEPS; step > 0; step--) {
            var point = beside(centre, direction, metres * step / STEPS);
            if (spread.at(point) != null) {
                return point;
            }
        }
        return centre;
    }

    private static GeoPoint beside(GeoPoint centre, double direction, double metres) {
        var north = metres * Math.cos(direction) / METRES_OF_A_DEGREE;
        var east = metres * Math.sin(direction) / METRES_OF_A_DEGREE / Math.cos(Math.toRadians(centre.lat()));
        return new GeoPoint(Math.clamp(centre.lat() + north, -90, 90), Math.clamp(centre.lon() + east, -180, 180));
    }
}
