package org.sciday.activities;

import java.util.List;
import java.util.Set;
import org.sciday.activities.Saving.Saved;
import org.sciday.activities.Saving.SetAside;
import org.sciday.campaigns.CampaignId;
import org.sciday.shared.InvalidInput;
import org.sciday.shared.RuleBroken;
import org.sciday.shared.UnitId;
import org.sciday.shared.Viewer;
import org.sciday.units.Unit;
import org.sciday.units.Units;
import org.springframework.stereotype.Component;

/** Keeping a clerk's text and sending it to review. */
@Component
class ActivityWriting {

    private final ActivityStore store;
    private final ActivityRevisionStore revisions;
    private final CampaignFrames frames;
    private final ActivityAccess access;
    private final ActivityJournal journal;
    private final ActivityCovers covers;
    private final Units units;

    ActivityWriting(
            ActivityStore store,
            ActivityRevisionStore revisions,
            CampaignFrames frames,
            ActivityAccess access,
            ActivityJournal journal,
            ActivityCovers covers,
            Units units) {
        this.store = store;
        this.revisions = revisions;
        this.frames = frames;
        this.access = access;
        this.journal = journal;
        this.covers = covers;
        this.units = units;
    }

    Saving save(Activity before, Details details, int version, Viewer by) {
        InvalidInput.check(DetailsShape.errorsOf(details));
        covers.demandUsable(before.details().wording().cover(), details, by);
        if (before.details().equals(details)) {
            return new Saved(before.version(), journal.now());
        }
        if (before.version() != version) {
            return setAside(before, details, by);
        }
        return before.published() ? change(before, details, by) : rewrite(before, details, by);
    }

    Saving merge(Activity before, Set<String> mine, int version, Viewer by) {
        if (before.version() != version) {
            return new SetAside(before);
        }
        var aside = revisions.sidelined(before.id(), by.id()).orElse(before.details());
        var saving = save(before, DetailsMerge.join(before.details(), aside, mine), version, by);
        if (saving instanceof Saved) {
            revisions.dropSidelined(before.id(), by.id());
        }
        return saving;
    }

    void submit(Activity before, Viewer by) {
        if (before.reviewState() == ReviewState.SUBMITTED) {
            return;
        }
        var frame = frameOf(before);
        demandReady(before, frame);
        var now = journal.now();
        ActivityRules.check(before.details(), frame, now).demandSound();
        var after = before.submitted(before.details().settled(), frame.isLate(now), now);
        var round = after.review().round();
        journal.revised(after, Revision.Occasion.SUBMITTED, by);
        journal.decided(
                before,
                after,
                "activities.submitted",
                by,
                new ActivitySubmitted(after.id(), after.unit(), after.campaign(), round));
    }

    Findings findings(Activity activity, Details details) {
        return ActivityRules.check(details, frameOf(activity), journal.now());
    }

    List<Findings> findings(List<Details> details, CampaignId campaign, UnitId unit) {
        var frame = frames.of(campaign, units.get(unit).kind());
        var now = journal.now();
        return details.stream().map(one -> ActivityRules.check(one, frame, now)).toList();
    }

    CampaignFrame frameOf(Activity activity) {
        return frames.of(activity.campaign(), unitOf(activity));
    }

    /** Keystrokes of a draft leave no line in the trail: its making, submitting and deleting do. */
    private Saving rewrite(Activity before, Details details, Viewer by) {
        var after = before.rewritten(details, journal.now());
        if (!store.update(after)) {
            return setAside(access.get(before.id()), details, by);
        }
        announceDropped(before, after);
        store.removeOldRows(after);
        return new Saved(before.version() + 1, journal.now());
    }

    /** One that was sent back may have been public before, and people may hold places. */
    private void announceDropped(Activity before, Activity after) {
        var kept = after.details().sessions().stream().map(Session::id).toList();
        var dropped = before.details().sessions().stream()
                .map(Session::id)
                .filter(id -> !kept.contains(id))
                .toList();
        if (before.review().round() > 0 && !dropped.isEmpty()) {
            journal.announce(new SessionsDropped(before.id(), dropped));
        }
    }

    private Saving change(Activity before, Details details, Viewer by) {
        var settled = details.settled();
        findings(before, settled).demandSound();
        var after = before.rewritten(settled, journal.now());
        covers.show(after);
        journal.revisedSince(before, after, by);
        journal.decided(
                before,
                after,
                "activities.changed",
                by,
                new SessionsChanged(before.id(), after.sessionFacts()),
                new ActivityChanged(before.id(), before.unit(), before.campaign()));
        if (after.publicStatus() != before.publicStatus()) {
            journal.announce(new ActivityStatusChanged(before.id(), after.publicStatus(), true));
        }
        return new Saved(before.version() + 1, journal.now());
    }

    private Saving setAside(Activity meanwhile, Details details, Viewer by) {
        revisions.setAside(meanwhile.id(), by.id(), details, journal.now());
        return new SetAside(meanwhile);
    }

    private void demandReady(Activity activity, CampaignFrame frame) {
        if (!unitOf(activity).isApproved()) {
            throw new RuleBroken("activities.unit-not-approved");
        }
        if (!frame.open()) {
            throw new RuleBroken("activities.campaign-not-open");
        }
    }

    private Unit unitOf(Activity activity) {
        return units.get(activity.unit());
    }
}
