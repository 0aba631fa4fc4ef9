package org.sciday.atlas;

import java.util.UUID;
import org.sciday.regions.GeoPoint;

/** A spot and how far it is as the crow flies. */
public record NearSpot(UUID activity, GeoPoint at, double metres) {}
