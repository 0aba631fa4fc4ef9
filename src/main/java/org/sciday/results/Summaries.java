package org.sciday.results;

import java.time.Clock;
import org.sciday.activities.Activity;
import org.sciday.audit.Trail;
import org.sciday.campaigns.CampaignId;
import org.sciday.campaigns.Campaigns;
import org.sciday.shared.Conflict;
import org.sciday.shared.InvalidInput;
import org.sciday.shared.NotFound;
import org.sciday.shared.RuleBroken;
import org.sciday.shared.UnitId;
import org.sciday.shared.Viewer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Summaries: drafted from the figures, edited by people, handed in once. The rules are in README.md beside this file. */
@Service
public class Summaries {

    public static final int LONGEST = 20_000;

    private static final String TYPE = "results.summary";

    private final SummaryStore store;
    private final SummaryDrafts drafts;
    private final ResultAccess access;
    private final Campaigns campaigns;
    private final Trail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Summaries(
            SummaryStore store,
            SummaryDrafts drafts,
            ResultAccess access,
            Campaigns campaigns,
            Trail trail,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.drafts = drafts;
        this.access = access;
        this.campaigns = campaigns;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    /** The summary as it is written, or as it would be drafted now. */
    @Transactional(readOnly = true)
    public SummarySheet see(SummaryOf about, Viewer by) {
        var place = placeOf(about, by);
        var summary = current(about, place);
        var body = summary.body();
        return new SummarySheet(
                summary,
                body == null ? drafts.of(about) : body,
                place.title(),
                place.unitName(),
                campaigns.get(place.campaign()),
                access.mayWrite(place.unit(), by));
    }

    /** What the figures say now, whatever was written. */
    @Transactional(readOnly = true)
    public String draft(SummaryOf about, Viewer by) {
        placeOf(about, by);
        return drafts.of(about);
    }

    /** Keeps a text that is not finished. One that was handed in is changed by handing it in again. */
    @Transactional
    public void save(SummaryOf about, String text, int version, Viewer by) {
        var before = writable(about, version, by);
        if (before.isHandedIn()) {
            throw new RuleBroken("results.summary-handed-in");
        }
        put(before, before.written(sound(text)), "results.summary-saved", by);
    }

    /** Throws the text away; from now on it follows the figures again. */
    @Transactional
    public void startAgain(SummaryOf about, int version, Viewer by) {
        var before = writable(about, version, by);
        if (before.isHandedIn()) {
            throw new RuleBroken("results.summary-handed-in");
        }
        put(before, before.written(null), "results.summary-drafted", by);
    }

    /** Hands it in. After the deadline it is marked late and taken all the same. The same text again changes nothing. */
    @Transactional
    public Summary handIn(SummaryOf about, String text, int version, Viewer by) {
        var repeated = store.find(about).filter(stored -> stored.isHandedIn() && text.strip().equals(stored.body()));
        var before = repeated.isPresent() ? writable(about, repeated.get().version(), by) : writable(about, version, by);
        var after = before.handedIn(sound(text), clock.instant());
        if (after.equals(before)) {
            return before;
        }
        put(before, after, before.isHandedIn() ? "results.summary-corrected" : "results.summary-handed-in", by);
        store.keepCopy(after, by, clock.instant());
        if (!before.isHandedIn()) {
            events.publishEvent(new SummaryHandedIn(after.id(), after.campaign(), after.unit(), after.late()));
        }
        return after;
    }

    private Summary writable(SummaryOf about, int version, Viewer by) {
        var place = placeOf(about, by);
        access.demandWriter(place.unit(), by);
        if (about instanceof SummaryOf.OneActivity one) {
            access.seeToWrite(one.activity(), by);
        }
        var summary = current(about, place);
        if (summary.version() != version) {
            throw new Conflict("results.changed-meanwhile");
        }
        return summary;
    }

    private void put(Summary before, Summary after, String action, Viewer by) {
        if (!store.put(after, by, clock.instant())) {
            throw new Conflict("results.changed-meanwhile");
        }
        trail.record(by, action, TYPE, after.id().value(), before.version() == 0 ? null : before, after);
    }

    /** Until it is handed in, the date follows the campaign, which may move it. */
    private Summary current(SummaryOf about, Place place) {
        var stored = store.find(about);
        if (stored.isPresent() && stored.get().isHandedIn()) {
            return stored.get();
        }
        var dueAt = store.dueAt(about);
        return stored.map(summary -> summary.dueOn(dueAt))
                .orElseGet(() -> Summary.blank(about, place.campaign(), place.unit(), dueAt));
    }

    private Place placeOf(SummaryOf about, Viewer by) {
        return switch (about) {
            case SummaryOf.OneActivity one -> placeOf(access.see(one.activity(), by), by);
            case SummaryOf.WholeUnit whole -> {
                var unit = access.see(whole.unit(), by);
                var campaign = campaigns.find(whole.campaign())
                        .filter(found -> !found.isDraft())
                        .orElseThrow(() -> new NotFound("results.campaign-not-found"));
                yield new Place(campaign.id(), unit.id(), campaign.name(), unit.name());
            }
        };
    }

    private Place placeOf(Activity activity, Viewer by) {
        return new Place(
                activity.campaign(),
                activity.unit(),
                activity.title(),
                access.see(activity.unit(), by).name());
    }

    private static String sound(String text) {
        var stripped = text.strip();
        if (stripped.isEmpty()) {
            throw InvalidInput.of("text", "shared.required");
        }
        if (stripped.length() > LONGEST) {
            throw InvalidInput.of("text", "shared.too-long", LONGEST);
        }
        return stripped;
    }

    private record Place(CampaignId campaign, UnitId unit, String title, String unitName) {}
}
