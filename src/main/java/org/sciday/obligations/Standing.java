package org.sciday.obligations;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.sciday.regions.RegionCode;
import org.sciday.shared.UnitId;
import org.sciday.units.UnitKind;

/**
 * How far a unit is with all it owes by itself. What many owe together is left out: nobody alone is behind with that.
 *
 * @param state the worst of its obligations
 */
public record Standing(
        UnitId unit,
        String name,
        UnitKind kind,
        RegionCode region,
        int owing,
        int open,
        @Nullable Instant nextDue,
        Obligation.State state) {}
