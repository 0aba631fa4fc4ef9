package org.sciday.activities;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sciday.campaigns.CampaignId;
import org.sciday.shared.InvalidInput;
import org.sciday.shared.NotFound;
import org.sciday.shared.UnitId;
import org.sciday.shared.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Activities: written, submitted, decided about, announced. The rules are in README.md beside this file. */
@Service
public class Activities {

    private final ActivityStore store;
    private final ActivityRevisionStore revisions;
    private final DetailsReader reader;
    private final ActivityAccess access;
    private final ActivityJournal journal;
    private final ActivityCovers covers;
    private final ActivityWriting writing;
    private final ActivityDrafting drafting;

    Activities(
            ActivityStore store,
            ActivityRevisionStore revisions,
            DetailsReader reader,
            ActivityAccess access,
            ActivityJournal journal,
            ActivityCovers covers,
            ActivityWriting writing,
            ActivityDrafting drafting) {
        this.store = store;
        this.revisions = revisions;
        this.reader = reader;
        this.access = access;
        this.journal = journal;
        this.covers = covers;
        this.writing = writing;
        this.drafting = drafting;
    }

    @Transactional(readOnly = true)
    public Activity get(ActivityId id) {
        return access.get(id);
    }

    @Transactional(readOnly = true)
    public Optional<Activity> find(ActivityId id) {
        return store.find(id);
    }

    /** The activity as its own people and those above may see it; for all others it does not exist. */
    @Transactional(readOnly = true)
    public Activity see(ActivityId id, Viewer by) {
        return access.seen(id, by);
    }

    public boolean mayWrite(Activity activity, Viewer by) {
        return access.mayWrite(by, activity.unit());
    }

    /** The session of any activity, published or not; its activity tells which. */
    @Transactional(readOnly = true)
    public SessionFacts session(SessionId id) {
        return store.session(id).orElseThrow(() -> new NotFound("activities.session-not-found"));
    }

    /** What keeps it from being submitted, and what is worth a second look. */
    @Transactional(readOnly = true)
    public Findings findingsOf(Activity activity) {
        return writing.findings(activity, activity.details());
    }

    /** The same of many that are not kept yet, as drafts of that unit. */
    @Transactional(readOnly = true)
    public List<Findings> findingsOf(List<Details> details, CampaignId campaign, UnitId unit) {
        return writing.findings(details, campaign, unit);
    }

    /** Every submitted text and every change of a published one, oldest first. */
    @Transactional(readOnly = true)
    public List<Revision> revisionsOf(ActivityId id) {
        return revisions.of(id);
    }

    /** Field by field, as people read it in that language; the campaign gives the words for its codes. */
    @Transactional(readOnly = true)
    public List<Difference> differences(Details before, Details after, CampaignId campaign, Locale language) {
        return reader.differences(before, after, campaign, language);
    }

    /**
     * Makes a draft; what is known of the unit is filled in. The same key again gives the draft that the first time
     * made.
     */
    @Transactional
    public ActivityId draft(NewDraft draft, Viewer by) {
        access.demandWriter(by, draft.unit());
        return drafting.draft(draft, by);
    }

    /** Many at once, all of one campaign and unit: all or none. */
    @Transactional
    public List<ActivityId> draftAll(CampaignId campaign, UnitId unit, List<Details> details, Viewer by) {
        access.demandWriter(by, unit);
        return drafting.draftAll(campaign, unit, details, by);
    }

    /** Deletes those of them that are still as they were made. Returns how many. */
    @Transactional
    public int discardUntouched(Collection<ActivityId> ids, UnitId unit, Viewer by) {
        access.demandWriter(by, unit);
        return store.deleteUntouched(ids, unit);
    }

    /** What a new draft of the unit starts from: the contact and the place of its last one. */
    @Transactional(readOnly = true)
    public Details startingPointOf(UnitId unit, CampaignId campaign) {
        return drafting.startingPointOf(unit, campaign);
    }

    /**
     * A draft like one of the unit's own, all times moved by the same number of days.
     *
     * @param firstDay of the first session; null: as far into the new campaign as it was into the old one
     */
    @Transactional
    public ActivityId copy(ActivityId source, CampaignId into, @Nullable LocalDate firstDay, UUID key, Viewer by) {
        return drafting.copy(access.writable(source, by, "activities.copied"), into, firstDay, key, by);
    }

    /** Takes over what is public elsewhere, or made up for a demonstration: in bulk, sound, without review. */
    @Transactional
    public void enrol(List<Enrolment> activities) {
        drafting.enrol(activities);
    }

    /**
     * Keeps the text. A draft may be unfinished; what is public has to stay sound. Text that was written on an older
     * version is put aside, never lost and never put over someone else's.
     */
    @Transactional
    public Saving save(ActivityId id, Details details, int version, Viewer by) {
        return writing.save(access.writable(id, by, "activities.saved"), details, version, by);
    }

    /** What the person had typed when someone else was quicker. */
    @Transactional(readOnly = true)
    public Optional<Details> setAsideBy(ActivityId id, Viewer by) {
        return revisions.sidelined(access.writable(id, by, "activities.saved").id(), by.id());
    }

    /**
     * Joins what was put aside with what is kept, once a person has looked at both.
     *
     * @param mine the fields to take from what was put aside; none: it is let go
     * @param version of the kept text that the person looked at
     */
    @Transactional
    public Saving merge(ActivityId id, Set<String> mine, int version, Viewer by) {
        return writing.merge(access.writable(id, by, "activities.saved"), mine, version, by);
    }

    /** Sends it to review; everything that is missing is said at once. After the deadline it is marked late, not lost. */
    @Transactional
    public void submit(ActivityId id, Viewer by) {
        writing.submit(access.writable(id, by, "activities.submitted"), by);
    }

    /** Takes a submission back before it is decided. */
    @Transactional
    public void withdraw(ActivityId id, Viewer by) {
        var before = access.writable(id, by, "activities.withdrawn");
        var after = before.withdrawn(journal.now());
        if (after != before) {
            var event = new ActivityWithdrawn(id, after.unit(), after.campaign());
            journal.decided(before, after, "activities.withdrawn", by, event);
        }
    }

    /** Deletes a draft that nobody but its unit has ever seen. */
    @Transactional
    public void delete(ActivityId id, Viewer by) {
        var draft = access.writable(id, by, "activities.deleted");
        draft.checkDeletable();
        store.delete(id);
        journal.record(draft, null, "activities.deleted", by);
    }

    /** Tells the public that it is changed, postponed, moved online, full, cancelled, or on after all. */
    @Transactional
    public void announceStatus(ActivityId id, PublicStatus status, String note, Viewer by) {
        var before = access.writable(id, by, "activities.announced");
        if (note.length() > 500) {
            throw InvalidInput.of("note", "shared.too-long", 500);
        }
        var after = before.announced(status, note, journal.now());
        journal.decided(before, after, "activities.announced", by, new ActivityStatusChanged(id, status));
    }

    /** Passed by review: public from now, or from the campaign's publishing date if that is still to come. */
    @Transactional
    public void pass(ActivityId id, Viewer by) {
        var before = access.decidable(id, by, "activities.published");
        var now = journal.now();
        var after = before.passed(writing.frameOf(before).publishedWhenPassedAt(now), now);
        if (after != before) {
            covers.show(after);
            journal.decided(
                    before,
                    after,
                    "activities.published",
                    by,
                    new SessionsChanged(id, after.sessionFacts()),
                    new ActivityPublished(id, after.unit(), after.campaign()));
        }
    }

    /** Back to the clerk. A published one is taken down thereby. */
    @Transactional
    public void sendBack(ActivityId id, Viewer by) {
        var before = access.decidable(id, by, "activities.returned");
        var after = before.returned(journal.now());
        if (after != before) {
            var event = new ActivityReturned(id, after.unit(), after.campaign());
            journal.decided(before, after, "activities.returned", by, event);
            covers.hide(after);
        }
    }

    @Transactional
    public void reject(ActivityId id, Viewer by) {
        var before = access.decidable(id, by, "activities.rejected");
        var after = before.rejected(journal.now());
        if (after != before) {
            var event = new ActivityRejected(id, after.unit(), after.campaign());
            journal.decided(before, after, "activities.rejected", by, event);
        }
    }
}
