package org.sciday.commands.bench;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.sciday.activities.Activities;
import org.sciday.activities.ActivityId;
import org.sciday.activities.PublicStatus;
import org.sciday.shared.Conflict;
import org.sciday.shared.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Units that keep announcing something, while others look. */
final class Changes implements AutoCloseable {

    private final ScheduledExecutorService clockwork = Executors.newSingleThreadScheduledExecutor();
    private final AtomicInteger count = new AtomicInteger();
    private final Activities activities;
    private final List<UUID> some;

    private Changes(Activities activities, List<UUID> some) {
        this.activities = activities;
        this.some = some;
    }

    static Changes start(Platform platform, Duration every) {
        var some = platform.bean(JdbcClient.class)
                .sql("select id from activities.published_activity order by md5(id::text) limit 2000")
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
        var changes = new Changes(platform.bean(Activities.class), some);
        changes.clockwork.scheduleAtFixedRate(changes::one, 0, every.toMillis(), TimeUnit.MILLISECONDS);
        return changes;
    }

    private void one() {
        var id = some.get(ThreadLocalRandom.current().nextInt(some.size()));
        try {
            activities.announceStatus(new ActivityId(id), PublicStatus.CHANGED, "改到二楼。", Viewer.platform());
            count.incrementAndGet();
        } catch (Conflict twoAtOnce) {
            // the next one then
        }
    }

    int count() {
        return count.get();
    }

    @Override
    public void close() {
        clockwork.close();
    }
}
