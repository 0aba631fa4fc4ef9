package org.sciday.obligations;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Takes the tallies anew, once over all nodes. */
@Configuration(proxyBeanMethods = false)
class TallyJob {

    private static final Duration PAUSE = Duration.ofSeconds(45);

    @Bean
    RecurringTask<Void> takeTallies(Tallies tallies) {
        return Tasks.recurring("obligations.tally", FixedDelay.of(PAUSE)).execute((run, context) -> tallies.takeDue());
    }
}
