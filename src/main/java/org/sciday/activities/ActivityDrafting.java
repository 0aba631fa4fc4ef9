package org.sciday.activities;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sciday.activities.ActivityRows.Origin;
import org.sciday.campaigns.CampaignId;
import org.sciday.files.PictureId;
import org.sciday.regions.RegionCode;
import org.sciday.shared.Conflict;
import org.sciday.shared.InvalidInput;
import org.sciday.shared.RuleBroken;
import org.sciday.shared.UnitId;
import org.sciday.shared.Viewer;
import org.sciday.units.Unit;
import org.sciday.units.Units;
import org.springframework.stereotype.Component;

/** How activities begin: empty, as a copy, or taken over in bulk. */
@Component
class ActivityDrafting {

    private final ActivityStore store;
    private final LastUsed lastUsed;
    private final CampaignFrames frames;
    private final ActivityJournal journal;
    private final ActivityCovers covers;
    private final Units units;

    ActivityDrafting(
            ActivityStore store,
            LastUsed lastUsed,
            CampaignFrames frames,
            ActivityJournal journal,
            ActivityCovers covers,
            Units units) {
        this.store = store;
        this.lastUsed = lastUsed;
        this.frames = frames;
        this.journal = journal;
        this.covers = covers;
        this.units = units;
    }

    ActivityId draft(NewDraft draft, Viewer by) {
        var made = madeBefore(draft);
        return made.isPresent() ? made.get() : make(draft, null, by);
    }

    /** From the unit's last activity; for its first one, from what the campaign's notice prints about the unit. */
    Details startingPointOf(UnitId unit, CampaignId campaign) {
        return lastUsed.by(unit).orElseGet(() -> {
            var first = units.get(unit);
            return firstOf(first.region()).withContact(frames.publicContact(campaign, first.name()));
        });
    }

    ActivityId copy(Activity source, CampaignId into, @Nullable LocalDate firstDay, UUID key, Viewer by) {
        var kind = units.get(source.unit()).kind();
        var copying = new Copying(
                frames.of(source.campaign(), kind), frames.of(into, kind), frames.sameActions(source.campaign(), into));
        var details = copying.of(source.details(), firstDay);
        var wish = new NewDraft(into, source.unit(), key, details);
        var made = madeBefore(wish);
        if (made.isPresent()) {
            return made.get();
        }
        var copy = make(wish, details.wording().cover(), by);
        journal.announce(new ActivityCopied(source.id(), copy));
        return copy;
    }

    void enrol(List<Enrolment> enrolments) {
        var origins = new HashMap<ActivityId, Origin>();
        for (var enrolment : enrolments) {
            InvalidInput.check(DetailsShape.errorsOf(enrolment.details()));
            var key = enrolment.id().value();
            origins.put(enrolment.id(), new Origin(key, null, enrolment.publishedAt(), enrolment.unitRegion()));
        }
        var activities = enrolments.stream().map(Enrolment::asPublished).toList();
        var added = store.add(activities, activity -> Objects.requireNonNull(origins.get(activity.id())));
        activities.stream()
                .filter(activity -> added.contains(activity.id()))
                .forEach(activity -> journal.announce(new SessionsChanged(activity.id(), activity.sessionFacts())));
        journal.recordMany(activities, "activities.enrolled", Viewer.platform());
    }

    List<ActivityId> draftAll(CampaignId campaign, UnitId unitId, List<Details> details, Viewer by) {
        details.forEach(one -> InvalidInput.check(DetailsShape.errorsOf(one)));
        var unit = units.get(unitId);
        demandOpen(campaign, unit);
        var now = journal.now();
        var madeBy = by.account() == null ? null : by.account().value();
        var drafts = details.stream()
                .map(one -> Activity.draft(ActivityId.next(), campaign, unitId, one, now))
                .toList();
        var ids = store.add(drafts, draft -> new Origin(draft.id().value(), madeBy, now, unit.region()));
        journal.recordMany(drafts, "activities.drafted-many", by);
        return ids;
    }

    private void demandOpen(CampaignId campaign, Unit unit) {
        if (!frames.of(campaign, unit.kind()).open()) {
            throw new RuleBroken("activities.campaign-not-open");
        }
    }

    private Optional<ActivityId> madeBefore(NewDraft draft) {
        var made = store.findByKey(draft.key()).flatMap(store::find);
        if (made.isPresent() && !made.get().unit().equals(draft.unit())) {
            throw new Conflict("activities.key-taken");
        }
        return made.map(Activity::id);
    }

    private ActivityId make(NewDraft draft, @Nullable PictureId inherited, Viewer by) {
        InvalidInput.check(DetailsShape.errorsOf(draft.details()));
        covers.demandUsable(inherited, draft.details(), by);
        var unit = units.get(draft.unit());
        demandOpen(draft.campaign(), unit);
        var now = journal.now();
        var activity = Activity.draft(ActivityId.next(), draft.campaign(), draft.unit(), draft.details(), now);
        var madeBy = by.account() == null ? null : by.account().value();
        var origin = new Origin(draft.key(), madeBy, now, unit.region());
        if (store.add(List.of(activity), any -> origin).isEmpty()) {
            return madeBefore(draft).orElseThrow();
        }
        journal.record(null, activity, "activities.drafted", by);
        return activity.id();
    }

    private static Details firstOf(RegionCode region) {
        var site = Site.blank(region);
        return Details.empty().withProgramme(List.of(site), List.of(Session.blank(site.id())));
    }
}
