package org.sciday.activities.web;

import java.net.URI;
import java.time.Clock;
import java.util.Objects;
import org.sciday.activities.Activities;
import org.sciday.activities.ActivityId;
import org.sciday.activities.NewDraft;
import org.sciday.activities.Saving;
import org.sciday.campaigns.CampaignId;
import org.sciday.shared.Conflict;
import org.sciday.shared.Ids;
import org.sciday.shared.InvalidInput;
import org.sciday.shared.NotFound;
import org.sciday.shared.Permission;
import org.sciday.shared.Slice;
import org.sciday.shared.UnitId;
import org.sciday.shared.Viewer;
import org.sciday.shared.web.Can;
import org.sciday.shared.web.Public;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Activities for programs: what is public to everybody, drafts to their unit. */
@RestController
@RequestMapping("/api/v1/activities")
class ActivityApi {

    private final Activities activities;
    private final ActivityApiQueries queries;
    private final Clock clock;

    ActivityApi(Activities activities, ActivityApiQueries queries, Clock clock) {
        this.activities = activities;
        this.queries = queries;
        this.clock = clock;
    }

    @Public
    @GetMapping
    Slice<ActivityItem> list(ActivitySearch search) {
        search.demandSense();
        return queries.list(search);
    }

    @Public
    @GetMapping("/{id}")
    ActivityJson show(@PathVariable ActivityId id, Viewer viewer) {
        var activity = activities.find(id).orElseThrow(() -> new NotFound("activities.not-found"));
        if (activities.mayWrite(activity, viewer)) {
            return ActivityJson.full(activity);
        }
        if (!activity.publicAt(clock.instant())) {
            throw new NotFound("activities.not-found");
        }
        return ActivityJson.open(activity);
    }

    @Can(Permission.ACTIVITIES_EDIT)
    @PostMapping
    ResponseEntity<ActivityJson> draft(@RequestBody ActivityWish wish, Viewer viewer) {
        if (wish.campaign() == null) {
            throw InvalidInput.of("campaign", "shared.required");
        }
        var unit = wish.unit() == null ? viewer.actingUnit() : new UnitId(wish.unit());
        var key = wish.key() == null ? Ids.next() : wish.key();
        var details = DetailsReading.read(wish.details());
        var id = activities.draft(new NewDraft(new CampaignId(wish.campaign()), unit, key, details), viewer);
        return ResponseEntity.created(URI.create("/api/v1/activities/" + id))
                .body(ActivityJson.full(activities.get(id)));
    }

    @Can(Permission.ACTIVITIES_EDIT)
    @PutMapping("/{id}")
    ActivityJson save(@PathVariable ActivityId id, @RequestBody ActivityWish wish, Viewer viewer) {
        activities.see(id, viewer);
        var version = Objects.requireNonNullElse(wish.version(), 0);
        return switch (activities.save(id, DetailsReading.read(wish.details()), version, viewer)) {
            case Saving.Saved saved -> ActivityJson.full(activities.get(id));
            case Saving.SetAside aside -> throw new Conflict("activities.changed-meanwhile");
        };
    }

    @Can(Permission.ACTIVITIES_EDIT)
    @PostMapping("/{id}/submission")
    ActivityJson submit(@PathVariable ActivityId id, Viewer viewer) {
        activities.submit(id, viewer);
        return ActivityJson.full(activities.get(id));
    }
}
