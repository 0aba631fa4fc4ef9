package org.sciday.obligations;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import org.sciday.shared.Festival;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reminds at nine, once over all nodes. */
@Configuration(proxyBeanMethods = false)
class ReminderJob {

    @Bean
    RecurringTask<Void> remindOfDeadlines(Reminders reminders) {
        return Tasks.recurring("obligations.remind", Schedules.daily(Festival.ZONE, LocalTime.of(9, 0)))
                .execute((run, context) -> reminders.send());
    }
}
