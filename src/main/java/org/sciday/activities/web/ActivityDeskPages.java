package org.sciday.activities.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.sciday.activities.Activities;
import org.sciday.activities.Activity;
import org.sciday.activities.ActivityDeskLink;
import org.sciday.activities.ActivityId;
import org.sciday.activities.Difference;
import org.sciday.activities.ReviewNotes;
import org.sciday.activities.ReviewState;
import org.sciday.activities.Revision;
import org.sciday.audit.Names;
import org.sciday.campaigns.Campaigns;
import org.sciday.shared.Permission;
import org.sciday.shared.Viewer;
import org.sciday.shared.web.Answer;
import org.sciday.shared.web.Can;
import org.sciday.shared.web.Html;
import org.sciday.shared.web.UiSource;
import org.sciday.units.Units;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One activity at the desk, for its own unit and for those above it. */
@Controller
class ActivityDeskPages {

    private final Activities activities;
    private final Campaigns campaigns;
    private final Units units;
    private final Names names;
    private final ObjectProvider<ReviewNotes> notes;
    private final ObjectProvider<ActivityDeskLink> links;
    private final ActivityShow show;
    private final UiSource uis;

    ActivityDeskPages(
            Activities activities,
            Campaigns campaigns,
            Units units,
            Names names,
            ObjectProvider<ReviewNotes> notes,
            ObjectProvider<ActivityDeskLink> links,
            ActivityShow show,
            UiSource uis) {
        this.activities = activities;
        this.campaigns = campaigns;
        this.units = units;
        this.names = names;
        this.notes = notes;
        this.links = links;
        this.show = show;
        this.uis = uis;
    }

    @Can(Permission.DESK)
    @GetMapping("/desk/activities/{id}")
    Answer show(@PathVariable ActivityId id, Viewer viewer, HttpServletRequest request) {
        var activity = activities.see(id, viewer);
        return Html.of(
                "activities/desk",
                new ActivityDeskPage(
                        activity,
                        line(activity),
                        units.get(activity.unit()).name(),
                        campaigns.get(activity.campaign()).name(),
                        activities.mayWrite(activity, viewer),
                        activities.findingsOf(activity),
                        notesOf(activity),
                        linksOf(activity, viewer),
                        steps(activity, uis.localeOf(request))));
    }

    /** As the public will see it. */
    @Can(Permission.DESK)
    @GetMapping("/desk/activities/{id}/preview")
    Answer preview(@PathVariable ActivityId id, Viewer viewer) {
        return Html.of("activities/show", show.preview(activities.see(id, viewer)));
    }

    private List<ReviewNotes.Note> notesOf(Activity activity) {
        return activity.reviewState() == ReviewState.RETURNED
                ? notes.stream()
                        .flatMap(source -> source.of(activity.id()).stream())
                        .toList()
                : List.of();
    }

    private List<ActivityDeskLink.Button> linksOf(Activity activity, Viewer viewer) {
        return links.orderedStream()
                .flatMap(link -> link.of(activity, viewer).stream())
                .toList();
    }

    private static ActivityRow line(Activity activity) {
        var sessions = activity.details().sessions();
        return new ActivityRow(
                activity.id().value(),
                activity.title(),
                "",
                activity.details().sorting().kind(),
                activity.reviewState(),
                activity.publicStatus(),
                activity.late(),
                sessions.stream()
                        .flatMap(session -> Stream.ofNullable(session.startsAt()))
                        .sorted()
                        .findFirst()
                        .orElse(null),
                sessions.stream()
                        .flatMap(session -> Stream.ofNullable(session.endsAt()))
                        .max(Comparator.naturalOrder())
                        .orElse(null),
                sessions.size(),
                activity.changedAt());
    }

    /** Newest first; the first submission is compared with nothing. */
    private List<ActivityDeskPage.Step> steps(Activity activity, Locale language) {
        var revisions = activities.revisionsOf(activity.id());
        var people = peopleOf(revisions);
        var steps = new ArrayList<ActivityDeskPage.Step>();
        for (int i = 0; i < revisions.size(); i++) {
            var revision = revisions.get(i);
            var by = revision.by() == null
                    ? ""
                    : people.getOrDefault(revision.by().value(), "");
            var differences = i == 0
                    ? List.<Difference>of()
                    : activities.differences(
                            revisions.get(i - 1).details(), revision.details(), activity.campaign(), language);
            steps.add(new ActivityDeskPage.Step(revision, by, differences));
        }
        return steps.reversed();
    }

    private Map<UUID, String> peopleOf(List<Revision> revisions) {
        return names.of(revisions.stream()
                .flatMap(revision -> Stream.ofNullable(revision.by()))
                .map(account -> account.value())
                .toList());
    }
}
