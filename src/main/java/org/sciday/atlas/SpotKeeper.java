package org.sciday.atlas;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Keeps the spots in memory and true: read whole when they are first asked for, then what was changed every few seconds, and
 * whole again now and then in the background. Nothing is decided by them, so that each node may have its own.
 */
@Component
class SpotKeeper {

    /** A change may be committed a while after the moment that it carries. */
    private static final Duration LATE = Duration.ofMinutes(1);

    private record Kept(Spots spots, Instant at, Instant wholeAt) {}

    private final SpotStore store;
    private final AtlasSettings settings;
    private final Clock clock;
    private final Tags tags = new Tags();
    private final ReentrantLock reading = new ReentrantLock();
    private volatile @Nullable Kept kept;

    SpotKeeper(SpotStore store, AtlasSettings settings, Clock clock) {
        this.store = store;
        this.settings = settings;
        this.clock = clock;
    }

    /** One caller brings them up to date; who comes meanwhile takes those that there are. */
    Spots spots() {
        var known = kept;
        if (known == null) {
            reading.lock();
        } else if (!known.at().plus(settings.fresh()).isAfter(clock.instant()) && reading.tryLock()) {
            known = kept;
        } else {
            return known.spots();
        }
        try {
            return renewed().spots();
        } finally {
            reading.unlock();
        }
    }

    private Kept renewed() {
        var now = clock.instant();
        var known = kept;
        if (known == null) {
            known = whole(now);
        } else {
            var changed = store.changedSince(known.at().minus(LATE));
            var spots = changed.isEmpty() ? known.spots() : known.spots().with(changed, store.of(changed, tags));
            known = new Kept(spots, now, known.wholeAt());
        }
        if (known.wholeAt().plus(settings.whole()).isBefore(now)) {
            // Said to be done now, so that nobody starts it twice.
            known = new Kept(known.spots(), known.at(), now);
            Thread.startVirtualThread(() -> kept = whole(now));
        }
        kept = known;
        return known;
    }

    private Kept whole(Instant now) {
        return new Kept(Spots.of(tags, store.all(tags)), now, now);
    }
}
