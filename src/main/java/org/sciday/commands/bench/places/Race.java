package org.sciday.commands.bench.places;

import java.time.Duration;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import org.sciday.commands.bench.timing.Pace;
import org.sciday.commands.bench.timing.Timings;

/** So many people at one session, each asking again as somebody else as soon as there is an answer. */
public final class Race {

    private Race() {}

    public static Pace run(Way way, int people, Duration length) throws Exception {
        way.open();
        var callers = way.callers(people);
        var ready = new CountDownLatch(callers);
        var start = new CountDownLatch(1);
        var times = new Timings();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = new ArrayList<Future<Caller>>();
            for (var i = 0; i < callers; i++) {
                var caller = new Caller(way, length);
                running.add(threads.submit(() -> {
                    ready.countDown();
                    start.await();
                    return caller.run();
                }));
            }
            ready.await();
            var from = System.nanoTime();
            start.countDown();
            var given = 0L;
            for (var one : running) {
                var caller = one.get();
                given += caller.given;
                times.addAll(caller.times);
            }
            var seconds = (System.nanoTime() - from) / 1e9;
            way.check(given);
            return new Pace(given / seconds, times);
        }
    }

    private static final class Caller {

        private final Way way;
        private final Duration length;
        private final Timings times = new Timings();
        private long given;

        Caller(Way way, Duration length) {
            this.way = way;
            this.length = length;
        }

        Caller run() throws Exception {
            var random = ThreadLocalRandom.current();
            var end = System.nanoTime() + length.toNanos();
            for (var now = System.nanoTime(); now < end; ) {
                given += way.book(new UUID(random.nextLong(), random.nextLong()));
                var after = System.nanoTime();
                times.add(after - now);
                now = after;
            }
            return this;
        }
    }
}
