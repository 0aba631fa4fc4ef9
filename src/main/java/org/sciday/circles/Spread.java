package org.sciday.circles;

import org.jspecify.annotations.Nullable;
import org.sciday.regions.GeoPoint;

/** What is reached from some places within a time, asked of any point. */
@FunctionalInterface
public interface Spread {

    /** Null: not within the time. */
    @Nullable Arrival at(GeoPoint point);

    /** @param start the number of the place from which one is there first */
    record Arrival(int start, double minutes) {}
}
