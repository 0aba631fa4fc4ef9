package org.sciday.reservations.care;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import org.sciday.shared.Festival;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Daily, once over all nodes, and at hours at which a message wakes nobody. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CareSettings.class)
class CareConfiguration {

    @Bean
    RecurringTask<Void> countNoShows(NoShows noShows) {
        return Tasks.recurring("reservations.no-shows", Schedules.daily(Festival.ZONE, LocalTime.of(10, 0)))
                .execute((run, context) -> noShows.lookBack());
    }

    @Bean
    RecurringTask<Void> remindHolders(Reminders reminders) {
        return Tasks.recurring("reservations.reminders", Schedules.daily(Festival.ZONE, LocalTime.of(9, 0)))
                .execute((run, context) -> remindAll(reminders));
    }

    /** Little by little, so that no transaction writes ten thousand letters. */
    private static void remindAll(Reminders reminders) {
        var reminded = reminders.remindSome();
        while (reminded > 0) {
            reminded = reminders.remindSome();
        }
    }
}
