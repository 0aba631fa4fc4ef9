package org.sciday.recommendations.web;

import org.jspecify.annotations.Nullable;
import org.sciday.units.UnitKind;

/** How many each unit of a kind may recommend; blank for none. */
public record PlaceRow(@Nullable UnitKind unitKind, @Nullable Integer units, @Nullable Integer activities) {}
