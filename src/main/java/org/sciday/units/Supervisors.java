package org.sciday.units;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sciday.shared.UnitId;

/** Who stands above a unit in each hierarchy; null where nobody does. */
public record Supervisors(
        @Nullable UnitId byRegion, @Nullable UnitId byLine) {

    public static final Supervisors NONE = new Supervisors(null, null);

    /** The 归口单位: it approves the unit, counts it and reviews its activities. */
    public Optional<UnitId> primary() {
        return Optional.ofNullable(byRegion).or(() -> Optional.ofNullable(byLine));
    }

    public @Nullable UnitId in(Hierarchy hierarchy) {
        return switch (hierarchy) {
            case REGION -> byRegion;
            case LINE -> byLine;
        };
    }

    public Stream<UnitId> all() {
        return Stream.of(Optional.ofNullable(byRegion), Optional.ofNullable(byLine))
                .flatMap(Optional::stream)
                .distinct();
    }
}
