package org.sciday.obligations;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Takes the tallies anew, once over all nodes. */
@Configuration(proxyBeanMethods = false)
class TallyJob {

    @Bean
    RecurringTask<Void> takeTallies(Tallies tallies) {
        return Tasks.recurring("obligations.tally", FixedDelay.of(Tallies.PAUSE)).execute((run, context) -> tallies.takeDue());
    }
}
