package org.sciday.units.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.sciday.regions.RegionCode;
import org.sciday.shared.UnitId;
import org.sciday.units.Unit;
import org.sciday.units.UnitKind;

/** A unit in a list. */
public record UnitRow(
        UnitId id,
        String name,
        String creditCode,
        UnitKind kind,
        RegionCode region,
        Unit.State state,
        @Nullable String supervisor,
        Instant registeredAt) {}
