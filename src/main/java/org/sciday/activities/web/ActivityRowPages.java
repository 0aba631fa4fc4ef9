package org.sciday.activities.web;

import jakarta.servlet.http.HttpServletRequest;
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

    private static final String ACTIVITY = "/desk/activities/{id}";

    private final Activities activities;
    private final ActivityFormDesk desk;

    ActivityRowPages(Activities activities, ActivityFormDesk desk) {
        this.activities = activities;
        this.desk = desk;
    }

    @Can(Permission.ACTIVITIES_EDIT)
    @PostMapping({ACTIVITY + "/sites", ACTIVITY + "/sessions", ACTIVITY + "/sessions/series"})
    Answer add(@PathVariable ActivityId id, ActivityForm form, Viewer viewer, HttpServletRequest request) {
        return changed(id, form, viewer, FormRows.adding(request.getRequestURI()));
    }

    @Can(Permission.ACTIVITIES_EDIT)
    @PostMapping({ACTIVITY + "/sites/removal", ACTIVITY + "/sessions/removal"})
    Answer remove(
            @PathVariable ActivityId id,
            ActivityForm form,
            @RequestParam(defaultValue = "") String row,
            Viewer viewer) {
        return changed(id, form, viewer, typed -> FormRows.without(typed, row));
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
