package org.sciday.reservations.care;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.sciday.shared.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a person may know of their own suspension. */
@Service
public class Suspensions {

    private final SuspensionStore store;
    private final CareSettings settings;
    private final Clock clock;

    Suspensions(SuspensionStore store, CareSettings settings, Clock clock) {
        this.store = store;
        this.settings = settings;
        this.clock = clock;
    }

    /** So that a page says it before one fills anything in. */
    @Transactional(readOnly = true)
    public boolean isSuspended(Viewer viewer) {
        return viewer.isSignedIn()
                && !store.suspended(List.of(viewer.id()), clock.instant()).isEmpty();
    }

    /** The one that runs, or the last that has run. */
    @Transactional(readOnly = true)
    public Optional<Suspension> latestOf(Viewer viewer) {
        return store.latestOf(viewer.id());
    }

    public CareSettings rules() {
        return settings;
    }
}
