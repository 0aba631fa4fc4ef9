package org.sciday.reservations.terms;

import java.time.Clock;
import org.sciday.activities.ActivityCopied;
import org.sciday.audit.Trail;
import org.sciday.shared.Viewer;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Next year's activity begins with the terms of this year's. */
@Component
class TermsCopying {

    private final TermsStore store;
    private final Trail trail;
    private final Clock clock;

    TermsCopying(TermsStore store, Trail trail, Clock clock) {
        this.store = store;
        this.trail = trail;
        this.clock = clock;
    }

    @EventListener
    void on(ActivityCopied event) {
        store.find(event.source()).ifPresent(kept -> {
            if (store.put(event.copy(), kept.terms(), 0, null, clock.instant())) {
                var platform = Viewer.platform();
                var copy = event.copy().value();
                trail.record(platform, "reservations.terms-copied", TermsBook.TYPE, copy, null, kept.terms());
            }
        });
    }
}
