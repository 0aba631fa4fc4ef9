package org.sciday.commands.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/** What is in use, in megabytes. */
final class Memory {

    private static final Path STATUS = Path.of("/proc/self/status");
    private static final String RESIDENT = "VmRSS:";

    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);

    private Memory() {}

    /** Garbage is not counted. */
    static long heap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
    }

    /** Of the whole process, files mapped into memory included; 0 where the system does not say. */
    static long resident() {
        if (!Files.isReadable(STATUS)) {
            return 0;
        }
        try (var lines = Files.lines(STATUS)) {
            return lines.filter(line -> line.startsWith(RESIDENT))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) >> 10)
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What lives at the worst moment of the work above what lived before. */
    static long growth(Runnable work) {
        var before = heap();
        var most = new AtomicLong(before);
        var watcher = Thread.ofPlatform().daemon().start(() -> {
            while (pause()) {
                most.accumulateAndGet(heap(), Math::max);
            }
        });
        work.run();
        watcher.interrupt();
        return most.get() - before;
    }

    /** Collecting without a pause would leave no time for the work itself; false when there is nothing left to watch. */
    private static boolean pause() {
        try {
            Thread.sleep(LOOK_EVERY);
            return true;
        } catch (InterruptedException over) {
            return false;
        }
    }
}
