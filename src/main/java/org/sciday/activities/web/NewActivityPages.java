package org.sciday.activities.web;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sciday.activities.Activities;
import org.sciday.activities.ActivityId;
import org.sciday.activities.NewDraft;
import org.sciday.campaigns.CampaignId;
import org.sciday.shared.Ids;
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

/** Beginning an activity: one press for an empty one, one for a copy of last year's. */
@Controller
class NewActivityPages {

    private static final int COPYABLE = 100;

    private final Activities activities;
    private final NearestCampaigns campaigns;
    private final ActivityDeskQueries queries;

    NewActivityPages(Activities activities, NearestCampaigns campaigns, ActivityDeskQueries queries) {
        this.activities = activities;
        this.campaigns = campaigns;
        this.queries = queries;
    }

    @Can(Permission.ACTIVITIES_EDIT)
    @GetMapping("/desk/activities/new")
    Answer ask(NewActivityForm form, Viewer viewer) {
        return Html.of("activities/new", page(Form.of(form), viewer));
    }

    @Can(Permission.ACTIVITIES_EDIT)
    @PostMapping("/desk/activities")
    Answer make(NewActivityForm form, Viewer viewer) {
        try {
            var unit = viewer.actingUnit();
            var campaign = campaignOf(form, new TypedValues());
            var draft = new NewDraft(campaign, unit, keyOf(form), activities.startingPointOf(unit, campaign));
            return toForm(activities.draft(draft, viewer)).saying("activities.begun");
        } catch (InvalidInput problem) {
            return Html.invalid("activities/new", page(Form.of(form).with(problem), viewer));
        }
    }

    @Can(Permission.ACTIVITIES_EDIT)
    @GetMapping("/desk/activities/{id}/copy")
    Answer askToCopy(@PathVariable ActivityId id, NewActivityForm form, Viewer viewer) {
        return Html.of("activities/copy", copyPage(id, Form.of(form), viewer));
    }

    @Can(Permission.ACTIVITIES_EDIT)
    @PostMapping("/desk/activities/{id}/copies")
    Answer copy(@PathVariable ActivityId id, NewActivityForm form, Viewer viewer) {
        activities.see(id, viewer);
        try {
            var values = new TypedValues();
            var firstDay = values.day("firstDay", text(form.firstDay()));
            var campaign = campaignOf(form, values);
            var copy = activities.copy(id, campaign, firstDay, keyOf(form), viewer);
            return toForm(copy).saying("activities.copied");
        } catch (InvalidInput problem) {
            return Html.invalid("activities/copy", copyPage(id, Form.of(form).with(problem), viewer));
        }
    }

    private CopyPage copyPage(ActivityId id, Form<NewActivityForm> form, Viewer viewer) {
        var activity = activities.see(id, viewer);
        return new CopyPage(activity, campaigns.to(activity.unit()), Ids.next(), form);
    }

    private static CampaignId campaignOf(NewActivityForm form, TypedValues values) {
        var campaign = values.choice("campaign", text(form.campaign()), CampaignId::of);
        if (campaign == null) {
            values.complain("campaign", "shared.choose");
        }
        values.demandReadable();
        return Objects.requireNonNull(campaign);
    }

    private NewActivityPage page(Form<NewActivityForm> form, Viewer viewer) {
        var unit = viewer.actingUnit();
        return new NewActivityPage(campaigns.to(unit), queries.newestOf(unit, COPYABLE), Ids.next(), form);
    }

    private static Redirect toForm(ActivityId id) {
        return Redirect.to(ActivityEditPages.pathOf(id) + "/edit");
    }

    private static UUID keyOf(NewActivityForm form) {
        return form.key() == null ? Ids.next() : form.key();
    }

    private static String text(@Nullable String text) {
        return Objects.toString(text, "");
    }
}
