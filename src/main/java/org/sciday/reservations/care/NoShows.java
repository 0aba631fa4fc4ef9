package org.sciday.reservations.care;

import java.time.Clock;
import java.time.Duration;
import org.sciday.shared.Festival;
import org.sciday.shared.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks back at sessions that are over: who stayed away, and who did so too often. May be run as often as one likes. */
@Service
public class NoShows {

    /** What was not looked at for so long is forgiven: nobody is punished for a month in which nothing ran. */
    private static final Duration FORGIVEN = Duration.ofDays(14);

    private final NoShowStore store;
    private final SuspensionStore suspensions;
    private final SuspensionNews news;
    private final CareSettings settings;
    private final Clock clock;

    NoShows(
            NoShowStore store,
            SuspensionStore suspensions,
            SuspensionNews news,
            CareSettings settings,
            Clock clock) {
        this.store = store;
        this.suspensions = suspensions;
        this.news = news;
        this.settings = settings;
        this.clock = clock;
    }

    /** Returns how many people were suspended. */
    @Transactional
    public int lookBack() {
        var now = clock.instant();
        var until = now.minus(settings.noShowAfter());
        store.excuseWhoCame(now);
        suspensions.liftUnfounded(now).forEach(lifted -> news.lifted(lifted, Viewer.platform()));
        store.count(until.minus(FORGIVEN), until, now).forEach(news::missed);
        var since = Festival.dateOf(now.minus(settings.noShowWithin()));
        var made = suspensions.suspend(store.tooOften(since, now), since, now);
        made.forEach(news::suspended);
        return made.size();
    }
}
