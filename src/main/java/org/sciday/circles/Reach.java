package org.sciday.circles;

import org.sciday.regions.GeoPoint;

/** So many minutes in one way of going. */
record Reach(TravelTime travel, TravelMode mode, double within) {

    double minutes(GeoPoint from, GeoPoint to) {
        return travel.minutes(from, to, mode);
    }

    boolean joins(GeoPoint from, GeoPoint to) {
        return minutes(from, to) <= within;
    }

    double metres() {
        return travel.metresAtMost(within, mode);
    }
}
