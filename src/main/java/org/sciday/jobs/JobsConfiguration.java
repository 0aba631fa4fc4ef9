package org.sciday.jobs;

import com.github.kagkarlsson.scheduler.PollingStrategyConfig;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.stats.MicrometerStatsRegistry;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.sciday.shared.Festival;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The scheduler with all {@link Task} beans of the modules above, kept in {@code jobs.scheduled_task}. */
@Configuration(proxyBeanMethods = false)
class JobsConfiguration {

    private static final String TABLE = "jobs.scheduled_task";
    private static final int AT_ONCE = 8;
    private static final Duration POLL = Duration.ofSeconds(1);

    /** A node that has said nothing for a minute is dead, and its jobs begin anew at another, or here after a restart. */
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);

    private static final int MISSED_HEARTBEATS = 4;

    /** For use cases that plan a single run; needs no tasks, so tasks may need it. Joins the caller's transaction. */
    @Bean
    SchedulerClient jobPlanner(DataSource database) {
        return SchedulerClient.Builder.create(JobDatabaseStore.inTransaction(database))
                .tableName(TABLE)
                .serializer(new JsonJobData())
                .build();
    }

    @Bean(destroyMethod = "")
    Scheduler jobScheduler(
            DataSource database, ObjectProvider<Task<?>> tasks, ObjectProvider<MeterRegistry> meters, Clock clock) {
        var once = new ArrayList<Task<?>>();
        var recurring = new ArrayList<RecurringTask<?>>();
        tasks.orderedStream().forEach(task -> {
            if (task instanceof RecurringTask<?> again) {
                recurring.add(again);
            } else {
                once.add(task);
            }
        });
        var all = new ArrayList<Task<?>>(once);
        all.addAll(recurring);
        var builder = Scheduler.create(JobDatabaseStore.inTransaction(database), once)
                .startTasks(recurring)
                .tableName(TABLE)
                .serializer(new JsonJobData())
                .clock(clock::instant)
                .threads(AT_ONCE)
                .executorService(Executors.newThreadPerTaskExecutor(
                        Thread.ofVirtual().name("job-", 0).factory()))
                .pollingInterval(POLL)
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .pollUsingLockAndFetch(
                        PollingStrategyConfig.DEFAULT_SELECT_FOR_UPDATE.lowerLimitFractionOfThreads,
                        PollingStrategyConfig.DEFAULT_SELECT_FOR_UPDATE.upperLimitFractionOfThreads);
        meters.ifAvailable(registry -> builder.statsRegistry(new MicrometerStatsRegistry(registry, List.copyOf(all))));
        return builder.build();
    }

    @Bean
    RecurringTask<Void> forgetFollowUps(FollowUps followUps) {
        return Tasks.recurring("jobs.forget", Schedules.daily(Festival.ZONE, LocalTime.of(3, 10)))
                .execute((instance, context) -> followUps.forget());
    }

    /** Starts when everything else stands and stops before anything falls. */
    @Bean
    SmartLifecycle jobLifecycle(Scheduler jobs) {
        return new SmartLifecycle() {

            private volatile boolean running;

            @Override
            public void start() {
                jobs.start();
                running = true;
            }

            @Override
            public void stop() {
                jobs.stop();
                running = false;
            }

            @Override
            public boolean isRunning() {
                return running;
            }
        };
    }
}
