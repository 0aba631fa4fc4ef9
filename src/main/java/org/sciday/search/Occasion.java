package org.sciday.search;

import org.jspecify.annotations.Nullable;
import org.sciday.regions.GeoPoint;

/** When something is on and, if that has a place, where. */
public record Occasion(Span span, @Nullable GeoPoint at) {}
