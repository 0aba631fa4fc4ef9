package org.sciday.activities.web;

import java.util.Objects;
import org.sciday.activities.Activities;
import org.sciday.activities.ActivityId;
import org.sciday.activities.PublicStatus;
import org.sciday.shared.InvalidInput;
import org.sciday.shared.Permission;
import org.sciday.shared.Viewer;
import org.sciday.shared.web.Answer;
import org.sciday.shared.web.Can;
import org.sciday.shared.web.Form;
import org.sciday.shared.web.Html;
import org.sciday.shared.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** How an activity stands, changed: taken back, deleted, announced anew. */
@Controller
class ActivityStandingPages {

    private final Activities activities;

    ActivityStandingPages(Activities activities) {
        this.activities = activities;
    }

    @Can(Permission.ACTIVITIES_EDIT)
    @PostMapping("/desk/activities/{id}/withdrawal")
    Answer withdraw(@PathVariable ActivityId id, Viewer viewer) {
        activities.withdraw(id, viewer);
        return Redirect.to(ActivityEditPages.pathOf(id) + "/edit").saying("activities.withdrawn");
    }

    /** Asks before it is done, for browsers without scripts. */
    @Can(Permission.ACTIVITIES_EDIT)
    @GetMapping("/desk/activities/{id}/deletion")
    Answer askToDelete(@PathVariable ActivityId id, Viewer viewer) {
        return Html.of("activities/deletion", page(id, new StatusForm(null, null), viewer));
    }

    @Can(Permission.ACTIVITIES_EDIT)
    @PostMapping("/desk/activities/{id}/deletion")
    Answer delete(@PathVariable ActivityId id, Viewer viewer) {
        activities.delete(id, viewer);
        return Redirect.to("/desk/activities").saying("activities.deleted");
    }

    @Can(Permission.ACTIVITIES_EDIT)
    @GetMapping("/desk/activities/{id}/status")
    Answer askStatus(@PathVariable ActivityId id, Viewer viewer) {
        var activity = activities.see(id, viewer);
        var form = new StatusForm(
                activity.publicStatus().name(), activity.publicity().note());
        return Html.of("activities/status", new StandingPage(activity, Form.of(form)));
    }

    @Can(Permission.ACTIVITIES_EDIT)
    @PostMapping("/desk/activities/{id}/status")
    Answer announce(@PathVariable ActivityId id, StatusForm form, Viewer viewer) {
        var page = page(id, form, viewer);
        try {
            var values = new TypedValues();
            var status = values.choice("status", Objects.toString(form.status(), ""), PublicStatus::valueOf);
            if (status == null) {
                values.complain("status", "shared.choose");
            }
            values.demandReadable();
            activities.announceStatus(id, Objects.requireNonNull(status), Objects.toString(form.note(), ""), viewer);
            return Redirect.to(ActivityEditPages.pathOf(id)).saying("activities.announced");
        } catch (InvalidInput problem) {
            return Html.invalid(
                    "activities/status",
                    new StandingPage(page.activity(), page.form().with(problem)));
        }
    }

    private StandingPage page(ActivityId id, StatusForm form, Viewer viewer) {
        return new StandingPage(activities.see(id, viewer), Form.of(form));
    }
}
