package org.sciday.circles;

import org.sciday.regions.GeoPoint;

/**
 * How long it takes from place to place. Whoever offers a better one than {@link DetourFactor}, by a street map for example, offers
 * it as a bean of this type.
 */
public interface TravelTime {

    /** The time in minutes. */
    double minutes(GeoPoint from, GeoPoint to, TravelMode mode);

    /** Nobody gets further than this, as the crow flies: for looking up who may be near at all. */
    double metresAtMost(double minutes, TravelMode mode);

    /** The key of the sentence that says how the figures come about; each figure is shown with it. */
    String statement();
}
