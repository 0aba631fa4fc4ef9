package org.sciday.jobs;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.sciday.audit.Trail;
import org.sciday.shared.Conflict;
import org.sciday.shared.Viewer;
import org.springframework.modulith.events.CompletedEventPublications;
import org.springframework.modulith.events.IncompleteEventPublications;
import org.springframework.stereotype.Service;

/** What modules do after an event of another was committed, where that has failed: tried again when the operator says so. */
@Service
public class FollowUps {

    private static final Duration KEPT = Duration.ofDays(14);

    private final IncompleteEventPublications incomplete;
    private final CompletedEventPublications completed;
    private final FollowUpStore store;
    private final Trail trail;

    FollowUps(
            IncompleteEventPublications incomplete,
            CompletedEventPublications completed,
            FollowUpStore store,
            Trail trail) {
        this.incomplete = incomplete;
        this.completed = completed;
        this.store = store;
        this.trail = trail;
    }

    /** Hands the event to its listener once more; not in a transaction of ours, since the listener has its own. */
    public void tryAgain(UUID id, Viewer by) {
        var listener = store.failed(id).orElseThrow(() -> new Conflict("jobs.follow-up-settled"));
        trail.record(by, "jobs.tried-again", "jobs.follow-up", id, null, Map.of("listener", listener));
        incomplete.resubmitIncompletePublications(
                publication -> publication.getIdentifier().equals(id));
    }

    /** What went well is of no more use after two weeks. */
    void forget() {
        completed.deletePublicationsOlderThan(KEPT);
    }
}
