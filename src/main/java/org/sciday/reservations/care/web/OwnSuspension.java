package org.sciday.reservations.care.web;

import java.time.Clock;
import org.sciday.reservations.care.Appeals;
import org.sciday.reservations.care.Suspensions;
import org.sciday.shared.Viewer;
import org.sciday.shared.web.Form;
import org.springframework.stereotype.Component;

/** Puts together what a person may read of their own suspension. */
@Component
class OwnSuspension {

    private final Suspensions suspensions;
    private final Appeals appeals;
    private final MissedQueries queries;
    private final Clock clock;

    OwnSuspension(Suspensions suspensions, Appeals appeals, MissedQueries queries, Clock clock) {
        this.suspensions = suspensions;
        this.appeals = appeals;
        this.queries = queries;
        this.clock = clock;
    }

    SuspensionPage page(Viewer viewer, Form<AppealForm> form) {
        var now = clock.instant();
        var latest = suspensions.latestOf(viewer);
        var running = latest.filter(suspension -> suspension.runsAt(now));
        var missed = running.map(suspension -> queries.of(suspension.id()))
                .orElseGet(() -> queries.countingOf(viewer.id(), now.minus(suspensions.rules().noShowWithin())));
        var appeal = latest.flatMap(suspension -> appeals.against(suspension, viewer)).orElse(null);
        return new SuspensionPage(latest.orElse(null), missed, appeal, suspensions.rules(), form);
    }
}
