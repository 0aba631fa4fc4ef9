package org.sciday.units.web;

import org.jspecify.annotations.Nullable;
import org.sciday.regions.RegionCode;
import org.sciday.units.Unit;
import org.sciday.units.UnitKind;

/** What a list of units is narrowed to; null where it is not. */
public record UnitFilter(
        @Nullable String q,
        @Nullable UnitKind kind,
        Unit.@Nullable State state,
        @Nullable String region,
        @Nullable Integer page) {

    static final UnitFilter NONE = new UnitFilter(null, null, null, null, null);
    static final int PAGE_SIZE = 20;
    private static final int LAST_PAGE = 10_000;

    public String text() {
        return q == null ? "" : q.strip();
    }

    public int number() {
        return page == null ? 1 : Math.clamp(page, 1, LAST_PAGE);
    }

    @Nullable
    RegionCode within() {
        return region == null ? null : RegionCode.parse(region).orElse(null);
    }

    boolean isOff() {
        return text().isEmpty() && kind == null && state == null;
    }

    /** Nothing asked for at all, not even a region: for the words of an empty list. */
    public boolean isEmpty() {
        return isOff() && within() == null;
    }
}
