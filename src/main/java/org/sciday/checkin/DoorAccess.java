package org.sciday.checkin;

import org.sciday.activities.Activities;
import org.sciday.activities.SessionFacts;
import org.sciday.activities.SessionId;
import org.sciday.audit.Trail;
import org.sciday.shared.NotFound;
import org.sciday.shared.Permission;
import org.sciday.shared.UnitId;
import org.sciday.shared.Viewer;
import org.sciday.units.Units;
import org.springframework.stereotype.Component;

/** Who may stand at which door: people with the permission in the activity's unit or above it. To all others there is none. */
@Component
class DoorAccess {

    private final Activities activities;
    private final Units units;
    private final Trail trail;

    DoorAccess(Activities activities, Units units, Trail trail) {
        this.activities = activities;
        this.units = units;
        this.trail = trail;
    }

    SessionFacts door(SessionId session, Viewer by, String action) {
        var facts = activities.session(session);
        if (!mayStandAt(facts.unit(), by)) {
            trail.refused(by, action, "checkin.door", session.value());
            throw new NotFound("activities.session-not-found");
        }
        return facts;
    }

    private boolean mayStandAt(UnitId unit, Viewer by) {
        return by.canFor(Permission.CHECK_IN, unit)
                || by.unitsWith(Permission.CHECK_IN).stream().anyMatch(head -> units.covers(head, unit));
    }
}
