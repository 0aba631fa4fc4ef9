package org.sciday.results;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks at the news pages that units name, where the operator allows it. */
@Configuration(proxyBeanMethods = false)
class NewsJob {

    private static final Duration PAUSE = Duration.ofMinutes(2);

    @Bean
    RecurringTask<Void> readNews(NewsReading news) {
        return Tasks.recurring("results.read-news", FixedDelay.of(PAUSE)).execute((run, context) -> news.readSome());
    }
}
