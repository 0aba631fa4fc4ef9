package org.sciday.reservations.visitors;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.LocalTime;
import org.sciday.shared.Festival;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Names and documents go when nobody can need them any more. Why it is thirty days stands in the module's README. */
@Configuration(proxyBeanMethods = false)
class VisitorErasing {

    private static final int KEPT_DAYS = 30;

    @Bean
    RecurringTask<Void> eraseVisitors(VisitorStore store, Clock clock) {
        return Tasks.recurring("reservations.erase-visitors", Schedules.daily(Festival.ZONE, LocalTime.of(3, 50)))
                .execute((instance, context) -> store.eraseBefore(
                        Festival.dateOf(clock.instant()).minusDays(KEPT_DAYS)));
    }
}
