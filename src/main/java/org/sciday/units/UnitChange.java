package org.sciday.units;

import org.jspecify.annotations.Nullable;
import org.sciday.regions.RegionCode;

/** What may be changed about a unit. Name, kind and region only by who supervises it, since reviews and quotas hang on them. */
public record UnitChange(
        String name, UnitKind kind, @Nullable String line, RegionCode region, String address, Contact contact) {

    public UnitChange {
        name = name.strip();
        address = address.strip();
    }

    boolean touchesIdentityOf(Unit unit) {
        return !name.equals(unit.name()) || kind != unit.kind() || !region.equals(unit.region());
    }
}
