package org.sciday.tables;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.time.LocalTime;
import org.sciday.shared.Festival;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Writes files once over all nodes, and forgets them after a week. */
@Configuration(proxyBeanMethods = false)
class ExportJob {

    private static final Duration SOON = Duration.ofSeconds(20);

    @Bean
    OneTimeTask<ExportOrder> exportTable(Exporting exporting) {
        return Tasks.oneTime("tables.export", ExportOrder.class)
                .onFailure(new FailureHandler.OnFailureRetryLater<>(SOON))
                .execute((run, context) -> exporting.write(new ExportId(run.getData().export())));
    }

    @Bean
    RecurringTask<Void> forgetExports(Exporting exporting) {
        return Tasks.recurring("tables.forget", Schedules.daily(Festival.ZONE, LocalTime.of(4, 20)))
                .execute((run, context) -> exporting.forget());
    }
}
