package org.sciday.results;

import org.sciday.activities.Activities;
import org.sciday.activities.Activity;
import org.sciday.files.PictureAudience;
import org.sciday.files.PictureId;
import org.sciday.shared.Permission;
import org.sciday.shared.UnitId;
import org.sciday.shared.Viewer;
import org.sciday.units.Units;
import org.springframework.stereotype.Component;

/** The people of an activity's unit and those above it see the pictures of what came of it. */
@Component
class PictureReaders implements PictureAudience {

    private final ResultStore store;
    private final Activities activities;
    private final Units units;

    PictureReaders(ResultStore store, Activities activities, Units units) {
        this.store = store;
        this.activities = activities;
        this.units = units;
    }

    @Override
    public boolean maySee(Viewer viewer, PictureId picture) {
        return store.activitiesWith(picture).stream()
                .flatMap(id -> activities.find(id).stream())
                .map(Activity::unit)
                .anyMatch(unit -> belongsTo(viewer, unit));
    }

    private boolean belongsTo(Viewer viewer, UnitId unit) {
        return viewer.canFor(Permission.DESK, unit)
                || units.mayManage(viewer, Permission.SUBTREE_VIEW, unit)
                || units.mayManage(viewer, Permission.REVIEW, unit);
    }
}
