package org.sciday.units;

import java.util.List;
import java.util.Optional;
import org.sciday.shared.Permission;
import org.sciday.shared.Role;
import org.sciday.shared.UnitId;
import org.sciday.shared.Viewer;

/** The units whose whole scope a person works on: those they manage or review for. A lead's power ends at the own unit. */
final class Heads {

    private Heads() {}

    static List<UnitId> of(Viewer viewer, Permission permission) {
        return viewer.grants().stream()
                .filter(grant -> grant.role() == Role.MANAGER || grant.role() == Role.REVIEWER)
                .filter(grant -> grant.role().allows(permission))
                .flatMap(grant -> Optional.ofNullable(grant.unit()).stream())
                .distinct()
                .toList();
    }

    /** Nobody decides about the unit in whose name they act. */
    static List<UnitId> above(Viewer viewer, Permission permission, UnitId unit) {
        return of(viewer, permission).stream()
                .filter(head -> !head.equals(unit))
                .toList();
    }
}
