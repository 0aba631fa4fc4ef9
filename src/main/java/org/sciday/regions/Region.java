package org.sciday.regions;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One division during the time it was so. {@code validTo} is the first day it is no more; empty means it still is. The point
 * is one to show the region by, often its seat; most counties have none.
 */
public record Region(
        RegionCode code,
        String name,
        Kind kind,
        @Nullable RegionCode parent,
        String pinyin,
        String initials,
        @Nullable GeoPoint point,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    /** A group only gathers codes (市辖区) and is never shown as a place; a zone has a code outside the standard. */
    public enum Kind {
        DIVISION,
        GROUP,
        ZONE
    }

    public int level() {
        return code.level();
    }

    public boolean isValidOn(LocalDate date) {
        return !date.isBefore(validFrom) && (validTo == null || date.isBefore(validTo));
    }

    public boolean isPlace() {
        return kind != Kind.GROUP;
    }

    public Optional<GeoPoint> findPoint() {
        return Optional.ofNullable(point);
    }
}
