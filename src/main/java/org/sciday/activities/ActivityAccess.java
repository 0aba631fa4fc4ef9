package org.sciday.activities;

import org.sciday.audit.Trail;
import org.sciday.shared.NotAllowed;
import org.sciday.shared.NotFound;
import org.sciday.shared.Permission;
import org.sciday.shared.UnitId;
import org.sciday.shared.Viewer;
import org.sciday.units.Units;
import org.springframework.stereotype.Component;

/** Who may look at, write on and decide about an activity. To a stranger it does not exist. */
@Component
class ActivityAccess {

    static final String TYPE = "activities.activity";

    private final ActivityStore store;
    private final Units units;
    private final Trail trail;

    ActivityAccess(ActivityStore store, Units units, Trail trail) {
        this.store = store;
        this.units = units;
        this.trail = trail;
    }

    Activity get(ActivityId id) {
        return store.find(id).orElseThrow(ActivityAccess::notFound);
    }

    /** Drafts are their unit's own business; what was ever submitted is also seen from above. */
    boolean maySee(Viewer by, Activity activity) {
        return by.canFor(Permission.DESK, activity.unit())
                || activity.reviewState() != ReviewState.DRAFT
                        && (units.mayManage(by, Permission.SUBTREE_VIEW, activity.unit())
                                || units.mayManage(by, Permission.REVIEW, activity.unit()));
    }

    boolean mayWrite(Viewer by, UnitId unit) {
        return by.canFor(Permission.ACTIVITIES_EDIT, unit);
    }

    /** Asked when there is no activity yet. */
    void demandWriter(Viewer by, UnitId unit) {
        if (!mayWrite(by, unit)) {
            throw new NotAllowed("activities.not-yours");
        }
    }

    Activity seen(ActivityId id, Viewer by) {
        var activity = get(id);
        if (!maySee(by, activity)) {
            throw refused(activity, by, "activities.seen");
        }
        return activity;
    }

    Activity writable(ActivityId id, Viewer by, String action) {
        var activity = get(id);
        if (mayWrite(by, activity.unit())) {
            return activity;
        }
        if (maySee(by, activity)) {
            throw new NotAllowed("activities.not-yours");
        }
        throw refused(activity, by, action);
    }

    Activity decidable(ActivityId id, Viewer by, String action) {
        var activity = get(id);
        if (units.mayManage(by, Permission.REVIEW, activity.unit())) {
            return activity;
        }
        if (maySee(by, activity)) {
            throw new NotAllowed("activities.not-your-review");
        }
        throw refused(activity, by, action);
    }

    private NotFound refused(Activity activity, Viewer by, String action) {
        trail.refused(by, action, TYPE, activity.id().value());
        return notFound();
    }

    private static NotFound notFound() {
        return new NotFound("activities.not-found");
    }
}
