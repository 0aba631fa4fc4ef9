package org.sciday.demo;

import java.util.List;
import org.sciday.circles.TravelMode;

/**
 * A route of routes.json.
 *
 * @param person who lays it out, for their unit
 * @param published otherwise it waits for the reviewer
 */
record DemoRoute(String person, boolean published, TravelMode mode, String title, String summary, List<Stop> stops) {

    /** @param activity its key: the stop has its first place */
    record Stop(String activity, String text, int minutes) {}
}
