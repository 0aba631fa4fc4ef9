package org.sciday.obligations;

import org.jspecify.annotations.Nullable;
import org.sciday.regions.RegionCode;
import org.sciday.units.UnitKind;

/** What the list of units is narrowed to; null narrows nothing. A region stands for all below it. */
public record StandingFilter(
        @Nullable UnitKind kind, @Nullable RegionCode region, Obligation.@Nullable State state) {

    public static final StandingFilter NONE = new StandingFilter(null, null, null);
}
