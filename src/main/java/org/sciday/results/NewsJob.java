package org.sciday.results;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks at the news pages that units name, each once, where the operator allows it. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(NewsSettings.class)
class NewsJob {

    private static final Duration PAUSE = Duration.ofMinutes(2);
    private static final int AT_ONCE = 20;

    @Bean
    RecurringTask<Void> readNews(NewsSettings settings, SnapshotStore store, SafeFetch fetch, Clock clock) {
        return Tasks.recurring("results.read-news", FixedDelay.of(PAUSE)).execute((run, context) -> {
            if (settings.read()) {
                for (var url : store.unread(AT_ONCE)) {
                    store.put(url, fetch.page(url).map(html -> NewsSnapshot.of(html, url)), clock.instant());
                }
            }
        });
    }
}
