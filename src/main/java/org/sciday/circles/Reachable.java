package org.sciday.circles;

import java.util.UUID;
import org.sciday.regions.GeoPoint;

/** An activity's place and how long it takes to get there. */
public record Reachable(UUID activity, GeoPoint at, double minutes) {}
