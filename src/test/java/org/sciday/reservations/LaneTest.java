package org.sciday.reservations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sciday.reservations.Errand.Withdraw;

class LaneTest {

    private static final int WHOLE = 10;

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final ExecutorService workers = Executors.newFixedThreadPool(8);
    private final Semaphore committed = new Semaphore(0);
    private final AtomicInteger underWay = new AtomicInteger();
    private final AtomicInteger ended = new AtomicInteger();
    private final Lane lane = new Lane(threads, workers, WHOLE, this::serve, ended::incrementAndGet);
    private final List<Pending<?>> asked = new ArrayList<>();

    @AfterEach
    void close() {
        committed.release(1_000);
        threads.close();
        workers.close();
    }

    @Test
    void aThirdBatchIsUnderWayOnlyWhileAWholeOneWaits() throws InterruptedException {
        ask(1);
        await().until(() -> underWay.get() == 1);
        ask(1);
        await().until(() -> underWay.get() == 2);
        ask(WHOLE - 1);
        TimeUnit.MILLISECONDS.sleep(50);
        assertThat(underWay).as("not a whole one").hasValue(2);
        assertThat(lane.length()).isEqualTo(WHOLE - 1);
        ask(1);
        await().until(() -> underWay.get() == 3);
        ask(WHOLE - 1);
        TimeUnit.MILLISECONDS.sleep(50);
        assertThat(lane.length()).isEqualTo(WHOLE - 1);
    }

    @Test
    void everybodyIsAnsweredAndTheLaneEnds() {
        ask(95);
        committed.release(1_000);
        await().until(() -> asked.stream().allMatch(one -> one.answer().isDone()));
        await().until(lane::isIdle);
        await().until(() -> ended.get() >= 1);
        ask(1);
        await().until(() -> asked.getLast().answer().isDone());
    }

    private void ask(int people) {
        for (var i = 0; i < people; i++) {
            var errand = Pending.of(new Withdraw());
            asked.add(errand);
            lane.add(errand);
        }
    }

    private List<Runnable> serve(List<Pending<?>> batch) {
        underWay.incrementAndGet();
        committed.acquireUninterruptibly();
        underWay.decrementAndGet();
        return batch.stream().map(one -> one.failed(new IllegalStateException("answered"))).toList();
    }
}
