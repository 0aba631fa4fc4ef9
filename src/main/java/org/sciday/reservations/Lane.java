package org.sciday.reservations;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;

/**
 * The line of errands of one session on this node. Whoever comes while a batch is being committed is part of the next one,
 * so that hundreds of people share one commit. Two batches are under way, one written while the other is committed; a third
 * only while a whole one waits, since all of them meet at one row, with those of the other nodes.
 */
final class Lane {

    private static final int AT_ONCE = 2;
    private static final int AT_MOST = 3;
    /** After a batch of so many the next is given a few moments to grow. */
    private static final int RUSH = 20;

    private static final int MOMENTS = 6;
    private static final long MOMENT = Duration.ofMillis(2).toNanos();

    private final ArrayDeque<Pending<?>> line = new ArrayDeque<>();
    private final Executor threads;
    private final Executor workers;
    private final int largest;
    private final Function<List<Pending<?>>, List<Runnable>> work;
    private final Runnable ended;
    private int running;

    /**
     * @param threads on which the lane waits
     * @param workers on which batches are served, as many at once as there are: shared by all lanes of the node, in turns
     * @param largest errands in one transaction at most
     * @param work does what a batch wants, and gives what is to be said to each of them afterwards
     * @param ended told when nothing is left to do
     */
    Lane(Executor threads, Executor workers, int largest, Function<List<Pending<?>>, List<Runnable>> work, Runnable ended) {
        this.threads = threads;
        this.workers = workers;
        this.largest = largest;
        this.work = work;
        this.ended = ended;
    }

    <T> CompletableFuture<T> add(Pending<T> errand) {
        synchronized (line) {
            line.add(errand);
            if (running < AT_ONCE || running < AT_MOST && line.size() >= largest) {
                running++;
                threads.execute(this::run);
            }
        }
        return errand.answer();
    }

    int length() {
        synchronized (line) {
            return line.size();
        }
    }

    boolean isIdle() {
        synchronized (line) {
            return running == 0;
        }
    }

    /** Lanes take turns after each batch. Its people are told here, so that whoever served them goes on with the next. */
    private void run() {
        var served = 1;
        while (served > 0) {
            var answers = CompletableFuture.supplyAsync(this::serve, workers).join();
            answers.forEach(Runnable::run);
            served = answers.size();
            if (served >= RUSH) {
                gather();
            }
        }
        if (isIdle()) {
            ended.run();
        }
    }

    private List<Runnable> serve() {
        var batch = next();
        return batch.isEmpty() ? List.of() : work.apply(batch);
    }

    /** One transaction for all who come within a moment, instead of one for each handful. When nobody comes there is no waiting. */
    private void gather() {
        var before = -1;
        for (var moment = 0; moment < MOMENTS; moment++) {
            var length = length();
            if (length >= largest || length == before) {
                return;
            }
            before = length;
            LockSupport.parkNanos(MOMENT);
        }
    }

    /** Empty: this runner has ended. Others go on, or the next errand starts another. */
    private List<Pending<?>> next() {
        synchronized (line) {
            if (line.isEmpty() || running > AT_ONCE && line.size() < largest) {
                running--;
                return List.of();
            }
            var batch = new ArrayList<Pending<?>>(Math.min(largest, line.size()));
            while (batch.size() < largest && !line.isEmpty()) {
                batch.add(line.poll());
            }
            return batch;
        }
    }
}
