package org.sciday.units;

import java.util.List;
import org.sciday.shared.NotAllowed;
import org.sciday.shared.NotFound;
import org.sciday.shared.Permission;
import org.sciday.shared.UnitId;
import org.sciday.shared.Viewer;
import org.springframework.stereotype.Component;

/** Who may see and do what to which unit. */
@Component
class UnitAccess {

    private final UnitStore units;
    private final SupervisionStore supervision;
    private final Announcements announcements;

    UnitAccess(UnitStore units, SupervisionStore supervision, Announcements announcements) {
        this.units = units;
        this.supervision = supervision;
        this.announcements = announcements;
    }

    Unit get(UnitId id) {
        return units.find(id).orElseThrow(() -> new NotFound("units.not-found"));
    }

    /** For all but its own and those above it the unit does not exist, and their try is kept. */
    Unit see(UnitId id, Viewer by) {
        var unit = units.find(id);
        if (unit.isPresent() && maySee(by, id)) {
            return unit.get();
        }
        throw announcements.refused(by, "units.seen", id);
    }

    /** As {@link #see}, and the viewer must be allowed to. */
    Unit seeToManage(UnitId id, Permission permission, Viewer by) {
        var unit = see(id, by);
        if (!mayManage(by, permission, id)) {
            throw new NotAllowed("shared.not-allowed");
        }
        return unit;
    }

    /** Rule 5: only a manager above the unit decides about it, never its own. */
    Unit seeToDecide(UnitId id, Viewer by) {
        var unit = see(id, by);
        if (!mayDecide(by, id)) {
            throw new NotAllowed("units.decided-by-supervisor");
        }
        return unit;
    }

    boolean mayDecide(Viewer viewer, UnitId unit) {
        return viewer.isPlatform() || supervision.covers(Heads.above(viewer, Permission.UNIT_APPROVE, unit), unit);
    }

    boolean mayManage(Viewer viewer, Permission permission, UnitId unit) {
        return viewer.canFor(permission, unit) || supervision.covers(Heads.of(viewer, permission), unit);
    }

    boolean covers(UnitId head, UnitId unit) {
        return supervision.covers(List.of(head), unit);
    }

    private boolean maySee(Viewer viewer, UnitId unit) {
        return viewer.isPlatform()
                || viewer.grants().stream().anyMatch(grant -> unit.equals(grant.unit()))
                || supervision.covers(Heads.of(viewer, Permission.OBLIGATIONS_VIEW), unit);
    }
}
