package org.sciday.units.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.sciday.shared.UnitId;
import org.sciday.units.Unit;
import org.sciday.units.UnitKind;

/** A unit for other programs. */
public record UnitJson(
        String id,
        String name,
        String creditCode,
        UnitKind kind,
        @Nullable String line,
        String region,
        Unit.State state,
        @Nullable String supervisorName,
        @Nullable String supervisor,
        @Nullable Instant registeredAt) {

    static UnitJson of(UnitRow row) {
        return new UnitJson(
                row.id().toString(),
                row.name(),
                row.creditCode(),
                row.kind(),
                null,
                row.region().toString(),
                row.state(),
                row.supervisor(),
                null,
                row.registeredAt());
    }

    static UnitJson of(Unit unit, @Nullable UnitId supervisor) {
        return new UnitJson(
                unit.id().toString(),
                unit.name(),
                unit.creditCode().value(),
                unit.kind(),
                unit.line(),
                unit.region().toString(),
                unit.state(),
                null,
                supervisor == null ? null : supervisor.toString(),
                null);
    }
}
