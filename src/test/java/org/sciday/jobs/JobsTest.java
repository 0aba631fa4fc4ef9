package org.sciday.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sciday._support.ModuleDatabase;
import org.sciday.shared.Festival;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.core.ResolvableType;

class JobsTest {

    private record Invitation(String to, int places) {}

    private final ModuleDatabase database = ModuleDatabase.with("jobs");
    private final Clock clock = Clock.system(Festival.ZONE);
    private final LinkedBlockingQueue<Invitation> done = new LinkedBlockingQueue<>();
    private final CountDownLatch ticks = new CountDownLatch(2);
    private final JobsConfiguration configuration = new JobsConfiguration();
    private final Task<Invitation> invite = Tasks.oneTime("tests.invite", Invitation.class)
            .execute((instance, context) -> done.add(instance.getData()));

    private Scheduler scheduler;

    @BeforeEach
    void start() {
        var tick = Tasks.recurring("tests.tick", FixedDelay.ofMillis(10))
                .execute((instance, context) -> ticks.countDown());
        var beans = new StaticListableBeanFactory();
        beans.addBean("invite", invite);
        beans.addBean("tick", tick);
        var none = new StaticListableBeanFactory().getBeanProvider(MeterRegistry.class);
        var tasks = beans.<Task<?>>getBeanProvider(ResolvableType.forClass(Task.class));
        scheduler = configuration.jobScheduler(database.source(), tasks, none, clock);
        scheduler.start();
    }

    @AfterEach
    void stop() {
        scheduler.stop();
    }

    @Test
    void repeatsRecurringJobsWithoutBeingAsked() throws InterruptedException {
        assertThat(ticks.await(20, TimeUnit.SECONDS)).isTrue();
        var names = database.client()
                .sql("select name from jobs.job_line")
                .query(String.class)
                .list();
        assertThat(names).isEqualTo(List.of("tests.tick"));
    }

    @Test
    void runsWhatACommittedUseCasePlannedAndNothingThatWasRolledBack() throws InterruptedException {
        var planner = configuration.jobPlanner(database.source());
        database.transactions().executeWithoutResult(status -> {
            planner.scheduleIfNotExists(invite.instance("1", new Invitation("乘客", 1)), clock.instant());
            status.setRollbackOnly();
        });
        database.transactions()
                .executeWithoutResult(status ->
                        planner.scheduleIfNotExists(invite.instance("2", new Invitation("学校", 40)), clock.instant()));

        assertThat(done.poll(20, TimeUnit.SECONDS)).isEqualTo(new Invitation("学校", 40));
        assertThat(done).isEmpty();
    }
}
