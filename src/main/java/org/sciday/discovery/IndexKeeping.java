package org.sciday.discovery;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * Makes the index when there is none yet, and looks after it: what became public by the calendar, what sold out or got places
 * back, and whatever an event did not tell this node, is taken in within a minute.
 */
@Component
class IndexKeeping implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(IndexKeeping.class);
    private static final Duration EVERY = Duration.ofSeconds(30);

    /** Transactions that last longer than this are not waited for. */
    private static final Duration OVERLAP = Duration.ofSeconds(30);

    private final ProgrammeIndex index;
    private final ActivityDocumentStore store;
    private @Nullable ScheduledExecutorService clockwork;
    private @Nullable Instant seen;
    private Map<UUID, UUID> full = Map.of();

    IndexKeeping(ProgrammeIndex index, ActivityDocumentStore store) {
        this.index = index;
        this.store = store;
    }

    @Override
    public synchronized void start() {
        if (!index.index().isOurs()) {
            return;
        }
        var begun = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("index-keeping").factory());
        begun.execute(this::make);
        begun.scheduleWithFixedDelay(this::sweep, EVERY.toSeconds(), EVERY.toSeconds(), TimeUnit.SECONDS);
        clockwork = begun;
    }

    private void make() {
        try {
            seen = store.now();
            if (!index.index().isComplete()) {
                LOG.info("Index of the programme made: {}", index.rebuild());
            }
        } catch (DataAccessException | IllegalStateException e) {
            LOG.warn("The index of the programme could not be made; ./sciday reindex makes it", e);
        }
    }

    private void sweep() {
        try {
            var now = store.now();
            var since = seen == null ? now : seen;
            var changed = store.changedSince(since.minus(OVERLAP));
            var soldOut = store.soldOut();
            var all = turned(full, soldOut);
            all.addAll(changed);
            if (!all.isEmpty()) {
                index.refresh(all);
            }
            full = soldOut;
            seen = now;
        } catch (DataAccessException e) {
            LOG.debug("The database is away; what changed is looked for again", e);
        }
    }

    /** Activities of which a session sold out since the last look, or got places back. */
    private static Set<UUID> turned(Map<UUID, UUID> before, Map<UUID, UUID> now) {
        var turned = new HashSet<UUID>();
        before.forEach((session, activity) -> {
            if (!now.containsKey(session)) {
                turned.add(activity);
            }
        });
        now.forEach((session, activity) -> {
            if (!before.containsKey(session)) {
                turned.add(activity);
            }
        });
        return turned;
    }

    @Override
    public synchronized void stop() {
        if (clockwork != null) {
            clockwork.shutdown();
            clockwork = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return clockwork != null;
    }
}
