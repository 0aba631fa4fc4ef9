package org.sciday.activities.imports;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import org.sciday.shared.Festival;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Workbooks that nobody took in are forgotten after a month. */
@Configuration(proxyBeanMethods = false)
class ImportForgetting {

    private static final Duration KEPT = Duration.ofDays(30);

    @Bean
    RecurringTask<Void> forgetActivityImports(ActivityImportStore store, Clock clock) {
        return Tasks.recurring("activities.forget-imports", Schedules.daily(Festival.ZONE, LocalTime.of(3, 40)))
                .execute((instance, context) ->
                        store.forgetBefore(clock.instant().minus(KEPT)));
    }
}
