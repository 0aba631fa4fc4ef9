package org.sciday.activities.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sciday.audit.Trail;
import org.sciday.campaigns.CampaignId;
import org.sciday.campaigns.Campaigns;
import org.sciday.campaigns.Taxonomy;
import org.sciday.shared.Festival;
import org.sciday.shared.NotFound;
import org.sciday.shared.Permission;
import org.sciday.shared.Viewer;
import org.sciday.shared.web.Answer;
import org.sciday.shared.web.Can;
import org.sciday.shared.web.Html;
import org.sciday.shared.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The desk's list: a clerk's own unit, or all that a manager's or reviewer's unit heads. */
@Controller
class ActivityListPages {

    private static final String LIST = "/desk/activities";

    private final ActivityDeskQueries queries;
    private final ActivityViewStore views;
    private final Campaigns campaigns;
    private final NearestCampaigns nearest;
    private final Trail trail;
    private final Clock clock;

    ActivityListPages(
            ActivityDeskQueries queries,
            ActivityViewStore views,
            Campaigns campaigns,
            NearestCampaigns nearest,
            Trail trail,
            Clock clock) {
        this.queries = queries;
        this.views = views;
        this.campaigns = campaigns;
        this.nearest = nearest;
        this.trail = trail;
        this.clock = clock;
    }

    @Can(Permission.DESK)
    @GetMapping(LIST)
    Answer list(ActivityFilter filter, Viewer viewer, HttpServletRequest request) {
        var unit = viewer.actingUnit();
        var subtree = viewer.can(Permission.SUBTREE_VIEW) || viewer.can(Permission.REVIEW);
        var open = nearest.to(unit);
        var campaign = filter.campaign().isEmpty()
                ? open.stream().map(line -> line.id()).findFirst()
                : campaigns.find(CampaignId.of(filter.campaign())).map(line -> line.id());
        var found = queries.list(filter, unit, subtree, Festival.dateOf(clock.instant()));
        return Html.of(
                "activities/list",
                new ActivityListPage(
                        found,
                        ActivityDeskQueries.isMore(found),
                        filter,
                        subtree,
                        viewer.can(Permission.ACTIVITIES_EDIT),
                        open,
                        campaign.map(id -> campaigns.termsOf(id, Taxonomy.KIND)).orElseGet(List::of),
                        campaign.map(campaigns::actionsOf).orElseGet(List::of),
                        views.of(viewer.id()),
                        Objects.toString(request.getQueryString(), "")));
    }

    /** Keeps the filter under a name; the address says what it is. */
    @Can(Permission.DESK)
    @PostMapping(LIST + "/views")
    Answer keep(@RequestParam @Nullable String name, @RequestParam @Nullable String query, Viewer viewer) {
        var named = Objects.toString(name, "").replaceAll("\\p{Cntrl}", "").strip();
        var asked = Objects.toString(query, "");
        if (named.isEmpty() || named.length() > 40 || asked.length() > 1000) {
            return Redirect.to(LIST).warning("activities.view.name-needed");
        }
        views.put(viewer.id(), named, asked);
        return Redirect.to(LIST + "?" + asked.replaceAll("[\\r\\n]", "")).saying("activities.view.kept");
    }

    @Can(Permission.DESK)
    @PostMapping(LIST + "/views/{view}/removal")
    Answer remove(@PathVariable UUID view, Viewer viewer) {
        if (!views.remove(viewer.id(), view)) {
            trail.refused(viewer, "activities.view-removed", "activities.view", view);
            throw new NotFound("activities.view.not-found");
        }
        return Redirect.to(LIST).saying("activities.view.removed");
    }
}
