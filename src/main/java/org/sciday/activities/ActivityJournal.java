package org.sciday.activities;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sciday.audit.Trail;
import org.sciday.shared.Conflict;
import org.sciday.shared.Viewer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Stores a decided change and tells everybody who has to know: trail, revisions, listeners. */
@Component
class ActivityJournal {

    /** What the trail keeps of an activity; the wording itself is in the revisions. */
    record Facts(String title, ReviewState reviewState, PublicStatus publicStatus, int round, boolean late) {
        static Facts of(Activity activity) {
            return new Facts(
                    activity.title(),
                    activity.reviewState(),
                    activity.publicStatus(),
                    activity.review().round(),
                    activity.late());
        }
    }

    private final ActivityStore store;
    private final ActivityRevisionStore revisions;
    private final Trail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ActivityJournal(
            ActivityStore store,
            ActivityRevisionStore revisions,
            Trail trail,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.revisions = revisions;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    /** Stores the decision; events are heard in this transaction, and any of them may undo it. */
    void decided(Activity before, Activity after, String action, Viewer by, Object... announcements) {
        if (!store.update(after)) {
            throw new Conflict("activities.changed-meanwhile");
        }
        record(before, after, action, by);
        for (var event : announcements) {
            events.publishEvent(event);
        }
        store.removeOldRows(after);
    }

    void revised(Activity after, Revision.Occasion occasion, Viewer by) {
        revisions.add(after, occasion, by, now());
    }

    /** What was taken over in bulk has no revision yet: what it was is kept first, so that the change can be told. */
    void revisedSince(Activity before, Activity after, Viewer by) {
        if (revisions.of(before.id()).isEmpty()) {
            revisions.add(before, Revision.Occasion.SUBMITTED, Viewer.platform(), before.changedAt());
        }
        revised(after, Revision.Occasion.CHANGED, by);
    }

    void record(@Nullable Activity before, @Nullable Activity after, String action, Viewer by) {
        var subject = after == null ? Objects.requireNonNull(before) : after;
        trail.record(
                by,
                action,
                ActivityAccess.TYPE,
                subject.id().value(),
                before == null ? null : Facts.of(before),
                after == null ? null : Facts.of(after));
    }

    /** The trail keeps one line for a bulk of activities, tied to the first. */
    void recordMany(List<Activity> made, String action, Viewer by) {
        if (!made.isEmpty()) {
            record(null, made.getFirst(), action, by);
        }
    }

    void announce(Object event) {
        events.publishEvent(event);
    }
}
