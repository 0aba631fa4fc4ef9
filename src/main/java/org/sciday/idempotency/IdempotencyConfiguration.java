package org.sciday.idempotency;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Forgets old calls. */
@Configuration(proxyBeanMethods = false)
class IdempotencyConfiguration {

    @Bean
    RecurringTask<Void> forgetOldRequests(RequestStore requests, Clock clock) {
        return Tasks.recurring("idempotency.forget", FixedDelay.ofMinutes(30))
                .execute((instance, context) -> requests.forget(clock.instant().minus(IdempotencyFilter.KEPT)));
    }
}
