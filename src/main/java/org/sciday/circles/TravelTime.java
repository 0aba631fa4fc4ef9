package org.sciday.circles;

import java.util.List;
import org.sciday.regions.GeoPoint;

/**
 * How long it takes from place to place: {@link DetourFactor}, or along streets. Who knows better offers it as a primary bean of
 * this type.
 */
public interface TravelTime {

    /** So many searches, one after the other, are worth waiting for. */
    int PATIENCE = 3_000;

    /** The time in minutes. */
    double minutes(GeoPoint from, GeoPoint to, TravelMode mode);

    /** Nobody gets further than this, as the crow flies: for looking up who may be near at all. */
    double metresAtMost(double minutes, TravelMode mode);

    /** All that is reached within the time from the nearest of the places. */
    default Spread spread(List<GeoPoint> starts, TravelMode mode, double within) {
        return new StraightSpread(this, starts, mode, within);
    }

    /** The key of the sentence that says how the figures come about; each figure is shown with it. */
    String statement();

    default int patience(TravelMode mode) {
        return PATIENCE;
    }
}
