package org.sciday.atlas;

import java.util.UUID;
import org.sciday.regions.GeoPoint;

/** One activity at one place. */
public record Spot(UUID activity, GeoPoint at, boolean now) {}
