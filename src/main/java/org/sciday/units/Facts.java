package org.sciday.units;

import org.jspecify.annotations.Nullable;

/** What the trail keeps of a unit: no personal data, since the trail is never erased. */
record Facts(
        String name,
        String creditCode,
        UnitKind kind,
        @Nullable String line,
        String region,
        String address,
        Unit.State state,
        @Nullable String reason) {

    static Facts of(Unit unit) {
        return new Facts(
                unit.name(),
                unit.creditCode().value(),
                unit.kind(),
                unit.line(),
                unit.region().toString(),
                unit.address(),
                unit.state(),
                unit.reason());
    }
}
