package org.sciday.activities.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sciday.activities.Activities;
import org.sciday.activities.Activity;
import org.sciday.activities.ActivityId;
import org.sciday.activities.Saving;
import org.sciday.files.Pictures;
import org.sciday.shared.InvalidInput;
import org.sciday.shared.NotAllowed;
import org.sciday.shared.Permission;
import org.sciday.shared.Viewer;
import org.sciday.shared.web.Answer;
import org.sciday.shared.web.Can;
import org.sciday.shared.web.Form;
import org.sciday.shared.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The cover of an activity: a picture of the unit's own, or none and the drawn one stands in. */
@Controller
class ActivityCoverPages {

    private final Activities activities;
    private final Pictures pictures;
    private final ActivityFormDesk desk;

    ActivityCoverPages(Activities activities, Pictures pictures, ActivityFormDesk desk) {
        this.activities = activities;
        this.pictures = pictures;
        this.desk = desk;
    }

    @Can(Permission.ACTIVITIES_EDIT)
    @PostMapping("/desk/activities/{id}/cover")
    Answer put(
            @PathVariable ActivityId id,
            ActivityForm form,
            @RequestParam(required = false) @Nullable MultipartFile picture,
            Viewer viewer) {
        var activity = writable(id, viewer);
        try {
            return kept(activity, form.withCover(stored(picture, viewer)), viewer);
        } catch (InvalidInput problem) {
            return desk.wrong(activity, Form.of(form).with(problem));
        }
    }

    @Can(Permission.ACTIVITIES_EDIT)
    @PostMapping("/desk/activities/{id}/cover/removal")
    Answer remove(@PathVariable ActivityId id, ActivityForm form, Viewer viewer) {
        return kept(writable(id, viewer), form.withCover(""), viewer);
    }

    /** Together with all that was typed; what is public changes only when its own button is pressed. */
    private Answer kept(Activity activity, ActivityForm form, Viewer viewer) {
        if (!activity.reviewState().isOpenForWriting()) {
            return desk.again(activity, form);
        }
        var typed = form.tidy();
        try {
            return switch (activities.save(activity.id(), FormReading.read(typed), typed.versionSeen(), viewer)) {
                case Saving.Saved saved ->
                    Redirect.to(ActivityEditPages.pathOf(activity.id()) + "/edit#cover")
                            .saying("activities.saved");
                case Saving.SetAside aside -> ActivityEditPages.toMerge(activity.id());
            };
        } catch (InvalidInput problem) {
            return desk.wrong(activity, Form.of(typed).with(problem));
        }
    }

    private Activity writable(ActivityId id, Viewer viewer) {
        var activity = activities.see(id, viewer);
        if (!activities.mayWrite(activity, viewer)) {
            throw new NotAllowed("activities.not-yours");
        }
        return activity;
    }

    private String stored(@Nullable MultipartFile picture, Viewer viewer) {
        if (picture == null || picture.isEmpty()) {
            throw InvalidInput.of("picture", "shared.file-required");
        }
        try {
            var name = Objects.toString(picture.getOriginalFilename(), "");
            return pictures.store(viewer, picture.getBytes(), name).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
