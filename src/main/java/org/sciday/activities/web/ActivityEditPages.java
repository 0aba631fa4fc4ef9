package org.sciday.activities.web;

import org.sciday.activities.Activities;
import org.sciday.activities.Activity;
import org.sciday.activities.ActivityId;
import org.sciday.activities.Saving;
import org.sciday.shared.InvalidInput;
import org.sciday.shared.NotAllowed;
import org.sciday.shared.Permission;
import org.sciday.shared.Viewer;
import org.sciday.shared.web.Answer;
import org.sciday.shared.web.Can;
import org.sciday.shared.web.Form;
import org.sciday.shared.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The form of an activity: shown, kept, and sent to review. */
@Controller
class ActivityEditPages {

    private final Activities activities;
    private final ActivityFormDesk desk;

    ActivityEditPages(Activities activities, ActivityFormDesk desk) {
        this.activities = activities;
        this.desk = desk;
    }

    @Can(Permission.ACTIVITIES_EDIT)
    @GetMapping("/desk/activities/{id}/edit")
    Answer edit(@PathVariable ActivityId id, Viewer viewer) {
        var activity = writable(id, viewer);
        return switch (activity.reviewState()) {
            case DRAFT, RETURNED, PASSED -> desk.fresh(activity);
            case SUBMITTED -> Redirect.to(pathOf(id)).warning("activities.in-review");
            case REJECTED -> Redirect.to(pathOf(id)).warning("activities.rejected-is-final");
        };
    }

    @Can(Permission.ACTIVITIES_EDIT)
    @PostMapping("/desk/activities/{id}")
    Answer save(@PathVariable ActivityId id, ActivityForm form, Viewer viewer) {
        var activity = writable(id, viewer);
        var typed = form.tidy();
        try {
            return switch (keep(id, typed, viewer)) {
                case Saving.Saved saved ->
                    Redirect.to(pathOf(id) + (activity.published() ? "" : "/edit"))
                            .saying(activity.published() ? "activities.change-published" : "activities.saved");
                case Saving.SetAside aside -> toMerge(id);
            };
        } catch (InvalidInput problem) {
            return desk.wrong(activity, Form.of(typed).with(problem));
        }
    }

    /** Keeps first and judges then, so that nothing typed is lost when something is missing. */
    @Can(Permission.ACTIVITIES_EDIT)
    @PostMapping("/desk/activities/{id}/submission")
    Answer submit(@PathVariable ActivityId id, ActivityForm form, Viewer viewer) {
        var activity = writable(id, viewer);
        var typed = form.tidy();
        try {
            if (keep(id, typed, viewer) instanceof Saving.SetAside) {
                return toMerge(id);
            }
            activities.submit(id, viewer);
            return Redirect.to(pathOf(id)).saying("activities.submitted");
        } catch (InvalidInput problem) {
            var kept = activities.get(id);
            var shown = typed.withVersion(kept.version());
            return desk.wrong(kept, Form.of(shown).with(problem));
        }
    }

    private Saving keep(ActivityId id, ActivityForm typed, Viewer viewer) {
        return activities.save(id, FormReading.read(typed), typed.versionSeen(), viewer);
    }

    private Activity writable(ActivityId id, Viewer viewer) {
        var activity = activities.see(id, viewer);
        if (!activities.mayWrite(activity, viewer)) {
            throw new NotAllowed("activities.not-yours");
        }
        return activity;
    }

    static String pathOf(ActivityId id) {
        return "/desk/activities/" + id;
    }

    static Redirect toMerge(ActivityId id) {
        return Redirect.to(pathOf(id) + "/merge").warning("activities.changed-meanwhile");
    }
}
