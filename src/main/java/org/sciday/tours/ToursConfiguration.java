package org.sciday.tours;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is done by the clock. */
@Configuration(proxyBeanMethods = false)
class ToursConfiguration {

    /** Bookings of a whole day that a dead node left half done are taken back. */
    @Bean
    RecurringTask<Void> undoCutOffBookings(Outings outings) {
        return Tasks.recurring("tours.undo", Schedules.fixedDelay(Duration.ofMinutes(1)))
                .execute((run, context) -> outings.undoCutOff());
    }
}
