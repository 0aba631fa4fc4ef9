package org.sciday.reservations.sharing;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks every few seconds whether places are due. */
@Configuration(proxyBeanMethods = false)
class ReleaseJob {

    private static final Duration PAUSE = Duration.ofSeconds(20);

    @Bean
    RecurringTask<Void> releasePlaces(Releases releases) {
        return Tasks.recurring("reservations.releases", FixedDelay.of(PAUSE))
                .execute((run, context) -> releases.releaseDue());
    }
}
