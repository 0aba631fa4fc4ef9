package org.sciday.circles;

import java.util.List;
import org.sciday.regions.GeoPoint;

/** So many minutes in one way of going. */
record Reach(TravelTime travel, TravelMode mode, double within) {

    Spread spread(List<GeoPoint> starts) {
        return travel.spread(starts, mode, within);
    }

    /** As the crow flies. */
    double metres() {
        return travel.metresAtMost(within, mode);
    }

    /** So many candidates can be looked at before a reader loses patience. */
    int patience() {
        return travel.patience(mode);
    }
}
