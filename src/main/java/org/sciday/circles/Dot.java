package org.sciday.circles;

import org.sciday.regions.GeoPoint;

/**
 * A line of the uploaded list.
 *
 * @param number of the line in the file
 * @param people who live there; 1 where nobody said
 */
public record Dot(int number, Kind kind, String name, GeoPoint at, int people) {

    public enum Kind {
        /** Where people live. */
        HOME,
        /** Where science is shown already. */
        PLACE,
        /** Where it could be shown. */
        CANDIDATE
    }
}
