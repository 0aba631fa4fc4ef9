package org.sciday.reservations.draw;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.sciday.shared.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.ConcurrencyFailureException;

/** Freezes and draws when the hour has come, once over all nodes; each draw in a transaction of its own. */
@Configuration(proxyBeanMethods = false)
class DrawJob {

    private static final Logger LOG = LoggerFactory.getLogger(DrawJob.class);
    private static final Duration PAUSE = Duration.ofSeconds(10);

    @Bean
    RecurringTask<Void> advanceDraws(Draws draws) {
        return Tasks.recurring("reservations.draws", FixedDelay.of(PAUSE)).execute((run, context) -> advance(draws));
    }

    private static void advance(Draws draws) {
        for (var id : draws.due()) {
            try {
                draws.advance(id);
            } catch (Problem | ConcurrencyFailureException later) {
                // Places changed between two looks: the next run reckons anew.
                LOG.info("Draw {} waits: {}", id, later.getMessage());
            }
        }
    }
}
