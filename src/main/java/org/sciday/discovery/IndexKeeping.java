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
 * Makes the index when there is none yet or when all nodes are asked to, and looks after it: what became public by the calendar,
 * what sold out or got places back, and whatever another node did, also while this one was away, is taken in within a minute.
 */
@Component
class IndexKeeping implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(IndexKeeping.class);
    private static final Duration EVERY = Duration.ofSeconds(30);

    /** Transactions that last longer than this are not waited for. */
    private static final Duration OVERLAP = Duration.ofSeconds(30);

    private final ProgrammeIndex index;
    private final ActivityDocumentStore store;
    private final WishStore wishes;
    private @Nullable ScheduledExecutorService clockwork;
    private Map<UUID, UUID> full = Map.of();

    IndexKeeping(ProgrammeIndex index, ActivityDocumentStore store, WishStore wishes) {
        this.index = index;
        this.store = store;
        this.wishes = wishes;
    }

    @Override
    public synchronized void start() {
        if (!index.index().isOurs()) {
            return;
        }
        var begun = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("index-keeping").factory());
        begun.scheduleWithFixedDelay(this::look, 0, EVERY.toSeconds(), TimeUnit.SECONDS);
        clockwork = begun;
    }

    void look() {
        try {
            var standing = index.index().standing();
            if (standing.isEmpty() || wishes.isNewerThan(standing.get().madeAt())) {
                LOG.info("Index of the programme made: {}", index.make());
            } else {
                sweep(standing.get().seenAt().minus(OVERLAP));
            }
        } catch (DataAccessException e) {
            LOG.debug("The database is away; what changed is looked for again", e);
        } catch (IllegalStateException e) {
            LOG.warn("The index of the programme could not be made; ./sciday reindex makes it", e);
        }
    }

    private void sweep(Instant since) {
        var now = store.now();
        var soldOut = store.soldOut();
        var all = turned(full, soldOut);
        all.addAll(store.changedSince(since));
        all.addAll(wishes.ofUnitsSince(since));
        if (!all.isEmpty()) {
            index.refresh(all);
        }
        index.index().keepSeen(now);
        full = soldOut;
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
