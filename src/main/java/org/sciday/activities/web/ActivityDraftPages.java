package org.sciday.activities.web;

import jakarta.servlet.http.HttpServletRequest;
import org.sciday.activities.Activities;
import org.sciday.activities.ActivityId;
import org.sciday.activities.Saving;
import org.sciday.shared.FieldError;
import org.sciday.shared.InvalidInput;
import org.sciday.shared.Permission;
import org.sciday.shared.RuleBroken;
import org.sciday.shared.Viewer;
import org.sciday.shared.web.Can;
import org.sciday.shared.web.DateText;
import org.sciday.shared.web.UiSource;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** Keeps the text of an open form every few seconds. */
@Controller
class ActivityDraftPages {

    private final Activities activities;
    private final MessageSource messages;
    private final UiSource uis;

    ActivityDraftPages(Activities activities, MessageSource messages, UiSource uis) {
        this.activities = activities;
        this.messages = messages;
        this.uis = uis;
    }

    /** Of a published activity nothing is kept here: its changes are public, so a person presses the button. */
    @Can(Permission.ACTIVITIES_EDIT)
    @ResponseBody
    @PostMapping("/desk/activities/{id}/draft")
    DraftAnswer keep(@PathVariable ActivityId id, ActivityForm form, Viewer viewer, HttpServletRequest request) {
        var activity = activities.see(id, viewer);
        if (!activity.reviewState().isOpenForWriting()) {
            throw new RuleBroken("activities.in-review");
        }
        try {
            var details = FormReading.read(form.tidy());
            return switch (activities.save(id, details, form.versionSeen(), viewer)) {
                case Saving.Saved saved -> {
                    var time = new DateText(uis.localeOf(request)).time(saved.at());
                    yield new DraftAnswer(true, saved.version(), text(request, "activities.saved-at", time), null);
                }
                case Saving.SetAside aside ->
                    new DraftAnswer(
                            false,
                            0,
                            text(request, "activities.changed-meanwhile"),
                            ActivityEditPages.pathOf(id) + "/merge");
            };
        } catch (InvalidInput problem) {
            var first = problem.errors().getFirst();
            return new DraftAnswer(false, 0, text(request, "activities.not-saved", described(request, first)), null);
        }
    }

    private String described(HttpServletRequest request, FieldError error) {
        return text(request, error.code(), error.arguments().toArray());
    }

    private String text(HttpServletRequest request, String key, Object... arguments) {
        var text = messages.getMessage(key, arguments, key, uis.localeOf(request));
        return text == null ? key : text;
    }
}
