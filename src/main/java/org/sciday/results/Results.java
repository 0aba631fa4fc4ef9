package org.sciday.results;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.sciday.activities.ActivityId;
import org.sciday.audit.Trail;
import org.sciday.files.PictureId;
import org.sciday.files.Pictures;
import org.sciday.shared.Conflict;
import org.sciday.shared.InvalidInput;
import org.sciday.shared.NotAllowed;
import org.sciday.shared.NotFound;
import org.sciday.shared.UnitId;
import org.sciday.shared.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Results: what came of an activity, written down once by its unit. The rules are in README.md beside this file. */
@Service
public class Results {

    private static final String TYPE = "activities.activity";

    private final ResultStore store;
    private final ResultEnrolmentStore lists;
    private final SnapshotStore snapshots;
    private final ResultAccess access;
    private final Pictures pictures;
    private final Trail trail;
    private final Clock clock;

    Results(
            ResultStore store,
            ResultEnrolmentStore lists,
            SnapshotStore snapshots,
            ResultAccess access,
            Pictures pictures,
            Trail trail,
            Clock clock) {
        this.store = store;
        this.lists = lists;
        this.snapshots = snapshots;
        this.access = access;
        this.pictures = pictures;
        this.trail = trail;
        this.clock = clock;
    }

    /** For other modules, who have asked their own questions of permission. */
    @Transactional(readOnly = true)
    public Result of(ActivityId activity) {
        return store.get(activity);
    }

    /** For people: their unit's, and those of all below. */
    @Transactional(readOnly = true)
    public Result see(ActivityId activity, Viewer by) {
        access.see(activity, by);
        return store.get(activity);
    }

    /** Ended activities of the unit that lack their number or their summary. */
    @Transactional(readOnly = true)
    public int countLacking(UnitId unit) {
        return store.countLacking(unit, clock.instant());
    }

    /** Can results be written by the viewer now? */
    @Transactional(readOnly = true)
    public boolean mayWrite(ActivityId activity, Viewer by) {
        return access.mayWrite(access.see(activity, by).unit(), by);
    }

    /** Is there anything to write about: was it published, not cancelled, and has it begun? */
    @Transactional(readOnly = true)
    public boolean isHeld(ActivityId activity, Viewer by) {
        return access.isHeld(access.see(activity, by));
    }

    /** Throws what {@link #save} would throw before it looks at the input. */
    @Transactional(readOnly = true)
    public void checkWritable(ActivityId activity, Viewer by) {
        access.seeToWrite(activity, by);
    }

    /** @param version that the person looked at; 0 when nothing was written yet */
    @Transactional
    public Result save(
            ActivityId activity, Figures figures, String story, List<NewsLink> news, int version, Viewer by) {
        access.seeToWrite(activity, by);
        var before = store.get(activity);
        var after = before.rewritten(figures, story, news);
        ResultRules.check(after);
        if (before.version() != version || !store.put(after, by, clock.instant())) {
            throw new Conflict("results.changed-meanwhile");
        }
        trail.record(by, "results.saved", TYPE, activity.value(), before, after);
        return store.get(activity);
    }

    /** Pictures that the person has just handed in; nobody is ever asked for any. */
    @Transactional
    public void addPictures(ActivityId activity, List<PictureId> added, Viewer by) {
        access.seeToWrite(activity, by);
        store.lockPictures(activity);
        var before = store.get(activity);
        if (added.size() > before.picturesLeft()) {
            throw InvalidInput.of("picture", "results.pictures-too-many", Result.MOST_PICTURES);
        }
        for (var id : added) {
            var picture = pictures.find(id)
                    .filter(found -> pictures.mayUse(by, id))
                    .orElseThrow(() -> new NotFound("results.picture-not-found"));
            store.addPicture(activity, picture, clock.instant());
        }
        trail.record(by, "results.pictures-added", TYPE, activity.value(), null, added);
    }

    @Transactional
    public void removePicture(ActivityId activity, PictureId picture, Viewer by) {
        access.seeToWrite(activity, by);
        if (!store.removePicture(activity, picture)) {
            trail.refused(by, "results.picture-removed", "files.picture", picture.value());
            throw new NotFound("results.picture-not-found");
        }
        trail.record(by, "results.picture-removed", TYPE, activity.value(), picture, null);
    }

    /** Pictures of this activity that stand at another one too, for its people and those who look from above. */
    @Transactional(readOnly = true)
    public List<PictureDouble> doublesOf(ActivityId activity, Viewer by) {
        access.see(activity, by);
        return store.doublesOf(activity);
    }

    /** Days noted by cameras on which the activity was not: a hint for its people and those above, never an accusation. */
    @Transactional(readOnly = true)
    public List<LocalDate> strangeDaysOf(ActivityId activity, Viewer by) {
        access.see(activity, by);
        return store.strangeDaysOf(activity);
    }

    /** What the news of the activity said when the platform looked, by address. */
    @Transactional(readOnly = true)
    public Map<String, NewsSnapshot> snapshotsOf(ActivityId activity, Viewer by) {
        access.see(activity, by);
        return snapshots.of(activity);
    }

    /** Takes over results and summaries in bulk, for loaders: nobody is asked and no event is published. */
    @Transactional
    public void enrol(List<Enrolment> list, Viewer by) {
        if (!by.isPlatform()) {
            throw new NotAllowed("shared.not-allowed");
        }
        if (!list.isEmpty()) {
            lists.add(list, clock.instant());
        }
    }
}
