package org.sciday.activities.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sciday.activities.Activities;
import org.sciday.activities.ActivityId;
import org.sciday.activities.Saving;
import org.sciday.shared.Permission;
import org.sciday.shared.Viewer;
import org.sciday.shared.web.Answer;
import org.sciday.shared.web.Can;
import org.sciday.shared.web.Html;
import org.sciday.shared.web.Redirect;
import org.sciday.shared.web.UiSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Two people, or one in two windows, wrote at the same time: both texts are there, and a person joins them. */
@Controller
class ActivityMergePages {

    private final Activities activities;
    private final UiSource uis;

    ActivityMergePages(Activities activities, UiSource uis) {
        this.activities = activities;
        this.uis = uis;
    }

    @Can(Permission.ACTIVITIES_EDIT)
    @GetMapping("/desk/activities/{id}/merge")
    Answer compare(@PathVariable ActivityId id, Viewer viewer, HttpServletRequest request) {
        var activity = activities.see(id, viewer);
        var aside = activities.setAsideBy(id, viewer);
        if (aside.isEmpty()) {
            return toForm(id);
        }
        var differences = activities.differences(
                activity.details(), aside.get(), activity.campaign(), uis.localeOf(request));
        return Html.of("activities/merge", new MergePage(activity, differences));
    }

    /** @param mine the fields to be taken from the text that was put aside */
    @Can(Permission.ACTIVITIES_EDIT)
    @PostMapping("/desk/activities/{id}/merge")
    Answer merge(
            @PathVariable ActivityId id,
            @RequestParam(required = false) @Nullable List<String> mine,
            @RequestParam(defaultValue = "0") int version,
            Viewer viewer) {
        activities.see(id, viewer);
        var fields = Set.copyOf(Objects.requireNonNullElse(mine, List.of()));
        return switch (activities.merge(id, fields, version, viewer)) {
            case Saving.Saved saved -> toForm(id).saying("activities.merge.done");
            case Saving.SetAside again -> ActivityEditPages.toMerge(id);
        };
    }

    private static Redirect toForm(ActivityId id) {
        return Redirect.to(ActivityEditPages.pathOf(id) + "/edit");
    }
}
