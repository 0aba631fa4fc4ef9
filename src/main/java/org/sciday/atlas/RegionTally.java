package org.sciday.atlas;

import org.sciday.regions.GeoPoint;
import org.sciday.regions.RegionCode;

/** How many spots a region has, and the middle of them: for counties the only centre that is known. */
public record RegionTally(RegionCode region, int spots, GeoPoint centre) {}
