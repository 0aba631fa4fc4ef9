package org.sciday.activities.web;

import java.util.function.UnaryOperator;
import org.sciday.activities.Activities;
import org.sciday.activities.ActivityId;
import org.sciday.shared.InvalidInput;
import org.sciday.shared.Permission;
import org.sciday.shared.Viewer;
import org.sciday.shared.web.Answer;
import org.sciday.shared.web.Can;
import org.sciday.shared.web.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Adds and removes rows: the same form comes back with everything typed and one row more or less. */
@Controller
class ActivityRowPages {

    private final Activities activities;
    private final ActivityFormDesk desk;

    ActivityRowPages(Activities activities, ActivityFormDesk desk) {
        this.activities = activities;
        this.desk = desk;
    }

    @Can(Permission.ACTIVITIES_EDIT)
    @PostMapping("/desk/activities/{id}/sites")
    Answer addSite(@PathVariable ActivityId id, ActivityForm form, Viewer viewer) {
        return changed(id, form, viewer, FormRows::withSite);
    }

    @Can(Permission.ACTIVITIES_EDIT)
    @PostMapping("/desk/activities/{id}/sites/removal")
    Answer removeSite(
            @PathVariable ActivityId id,
            ActivityForm form,
            @RequestParam(defaultValue = "") String row,
            Viewer viewer) {
        return changed(id, form, viewer, typed -> FormRows.withoutSite(typed, row));
    }

    @Can(Permission.ACTIVITIES_EDIT)
    @PostMapping("/desk/activities/{id}/sessions")
    Answer addSession(@PathVariable ActivityId id, ActivityForm form, Viewer viewer) {
        return changed(id, form, viewer, FormRows::withSession);
    }

    @Can(Permission.ACTIVITIES_EDIT)
    @PostMapping("/desk/activities/{id}/sessions/removal")
    Answer removeSession(
            @PathVariable ActivityId id,
            ActivityForm form,
            @RequestParam(defaultValue = "") String row,
            Viewer viewer) {
        return changed(id, form, viewer, typed -> FormRows.withoutSession(typed, row));
    }

    @Can(Permission.ACTIVITIES_EDIT)
    @PostMapping("/desk/activities/{id}/sessions/series")
    Answer addSeries(@PathVariable ActivityId id, ActivityForm form, Viewer viewer) {
        return changed(id, form, viewer, FormRows::withSeries);
    }

    private Answer changed(ActivityId id, ActivityForm form, Viewer viewer, UnaryOperator<ActivityForm> change) {
        var activity = activities.see(id, viewer);
        try {
            return desk.again(activity, change.apply(form));
        } catch (InvalidInput problem) {
            return desk.wrong(activity, Form.of(form).with(problem));
        }
    }
}
