package org.sciday.results;

import java.time.Clock;
import java.util.Comparator;
import java.util.stream.Stream;
import org.sciday.activities.Activities;
import org.sciday.activities.Activity;
import org.sciday.activities.ActivityId;
import org.sciday.activities.PublicStatus;
import org.sciday.activities.Session;
import org.sciday.shared.NotAllowed;
import org.sciday.shared.Permission;
import org.sciday.shared.RuleBroken;
import org.sciday.shared.UnitId;
import org.sciday.shared.Viewer;
import org.sciday.units.Unit;
import org.sciday.units.Units;
import org.springframework.stereotype.Component;

/** Who may look at and write results. Who may not see the activity or the unit does not see what came of it either. */
@Component
class ResultAccess {

    private final Activities activities;
    private final Units units;
    private final Clock clock;

    ResultAccess(Activities activities, Units units, Clock clock) {
        this.activities = activities;
        this.units = units;
        this.clock = clock;
    }

    Activity see(ActivityId id, Viewer by) {
        return activities.see(id, by);
    }

    Unit see(UnitId id, Viewer by) {
        return units.see(id, by);
    }

    /** Is the unit one of those whom the campaign of this owner is for? */
    boolean concerns(UnitId owner, UnitId unit) {
        return units.covers(owner, unit);
    }

    boolean mayWrite(UnitId unit, Viewer by) {
        return by.canFor(Permission.RESULTS_EDIT, unit);
    }

    /** Rule 1: of what is published and has begun. */
    Activity seeToWrite(ActivityId id, Viewer by) {
        var activity = see(id, by);
        demandWriter(activity.unit(), by);
        if (!isHeld(activity)) {
            throw new RuleBroken("results.not-held");
        }
        return activity;
    }

    boolean isHeld(Activity activity) {
        return activity.published() && activity.publicStatus() != PublicStatus.CANCELLED && hasBegun(activity);
    }

    void demandWriter(UnitId unit, Viewer by) {
        if (!mayWrite(unit, by)) {
            throw new NotAllowed("results.not-yours");
        }
    }

    private boolean hasBegun(Activity activity) {
        var now = clock.instant();
        return activity.details().sessions().stream()
                .map(Session::startsAt)
                .flatMap(Stream::ofNullable)
                .min(Comparator.naturalOrder())
                .filter(start -> !start.isAfter(now))
                .isPresent();
    }
}
