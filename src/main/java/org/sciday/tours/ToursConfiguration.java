package org.sciday.tours;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.time.LocalTime;
import org.sciday.shared.Festival;
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

    /** At the hour of the other reminders; little by little, so that no transaction writes ten thousand letters. */
    @Bean
    RecurringTask<Void> remindOfKeptRoutes(KeptRoutes routes) {
        return Tasks.recurring("tours.remind", Schedules.daily(Festival.ZONE, LocalTime.of(9, 30)))
                .execute((run, context) -> remindAll(routes));
    }

    private static void remindAll(KeptRoutes routes) {
        var reminded = routes.remindSome();
        while (reminded > 0) {
            reminded = routes.remindSome();
        }
    }
}
