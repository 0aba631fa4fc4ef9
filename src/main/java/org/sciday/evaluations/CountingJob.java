package org.sciday.evaluations;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Counts large evaluations beforehand, once over all nodes. */
@Configuration(proxyBeanMethods = false)
class CountingJob {

    private static final Duration PAUSE = Duration.ofMinutes(1);

    @Bean
    RecurringTask<Void> countEvaluations(Counting counting) {
        return Tasks.recurring("evaluations.count", FixedDelay.of(PAUSE)).execute((run, context) -> counting.takeDue());
    }
}
