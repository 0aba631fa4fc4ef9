package org.sciday.atlas;

import java.util.UUID;
import org.sciday.regions.GeoPoint;

/**
 * An activity at a place, as small as it can be kept: hundreds of thousands of them stay in memory.
 *
 * @param x and y in units of {@link Mercator}
 * @param region its code as a number
 * @param tags numbers of {@link Tags}; rows that are alike share the array
 * @param times beginning and end of each session in turn, in minutes since 1970
 */
record SpotRow(UUID activity, int x, int y, int region, int[] tags, int[] times) {

    private static final int REGIONS = 1_000_000;

    GeoPoint point() {
        return Mercator.point(x + 0.5, y + 0.5);
    }

    /** Is there a session that touches the time? */
    boolean isOn(int from, int to) {
        for (var i = 0; i < times.length; i += 2) {
            if (times[i] < to && times[i + 1] > from) {
                return true;
            }
        }
        return false;
    }

    boolean hasAll(int[] wanted) {
        for (var tag : wanted) {
            if (!has(tag)) {
                return false;
            }
        }
        return true;
    }

    private boolean has(int wanted) {
        for (var tag : tags) {
            if (tag == wanted) {
                return true;
            }
        }
        return false;
    }

    /** Regions of a subtree are numbers in a row: 1302 are 130200 to 130299. */
    static int firstOf(String prefix) {
        return prefix.isEmpty() ? 0 : Integer.parseInt(prefix) * scale(prefix);
    }

    static int lastOf(String prefix) {
        return prefix.isEmpty() ? REGIONS : firstOf(prefix) + scale(prefix) - 1;
    }

    private static int scale(String prefix) {
        return (int) Math.round(Math.pow(10, 6 - prefix.length()));
    }
}
