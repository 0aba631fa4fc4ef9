package org.sciday.units.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sciday.shared.UnitId;
import org.sciday.units.Hierarchy;

/** The new supervising unit as chosen. */
public record PlaceForm(
        @Nullable Hierarchy hierarchy,
        @Nullable String supervisorQuery,
        @Nullable String supervisor) {

    Hierarchy chosenHierarchy() {
        return hierarchy == null ? Hierarchy.REGION : hierarchy;
    }

    Optional<UnitId> chosenSupervisor() {
        try {
            return supervisor == null || supervisor.isBlank() ? Optional.empty() : Optional.of(UnitId.of(supervisor));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
