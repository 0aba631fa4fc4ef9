package org.sciday.circles;

import org.sciday.regions.GeoPoint;

/** Where science is shown, or could be. */
public record Place(String name, GeoPoint at) {}
