package org.sciday.commands.bench.timing;

import java.util.Arrays;

/** How long things took, in the order of asking; asked for percentiles when all is done. */
public final class Timings {

    private long[] nanos = new long[64];
    private int count;

    public void add(long took) {
        if (count == nanos.length) {
            nanos = Arrays.copyOf(nanos, count * 2);
        }
        nanos[count++] = took;
    }

    public int count() {
        return count;
    }

    /** What others measured at the same time. */
    public void addAll(Timings others) {
        for (var i = 0; i < others.count; i++) {
            add(others.nanos[i]);
        }
    }

    /** Runs it and keeps how long it took. */
    public void time(Runnable work) {
        var start = System.nanoTime();
        work.run();
        add(System.nanoTime() - start);
    }

    /** In milliseconds; the share is 0.5 for the median, 0.95 for p95. */
    public double percentile(double share) {
        if (count == 0) {
            throw new IllegalStateException("Nothing was measured");
        }
        var sorted = Arrays.copyOf(nanos, count);
        Arrays.sort(sorted);
        return sorted[(int) Math.min(count - 1L, Math.round(Math.ceil(share * count)) - 1)] / 1e6;
    }
}
