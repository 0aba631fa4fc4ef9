package org.sciday.commands.bench;

import java.util.Arrays;

/** How long things took, in the order of asking; asked for percentiles when all is done. */
final class Timings {

    private long[] nanos = new long[1_024];
    private int count;

    void add(long took) {
        if (count == nanos.length) {
            nanos = Arrays.copyOf(nanos, count * 2);
        }
        nanos[count++] = took;
    }

    /** Runs it and keeps how long it took. */
    void time(Runnable work) {
        var start = System.nanoTime();
        work.run();
        add(System.nanoTime() - start);
    }

    /** In milliseconds; the share is 0.5 for the median, 0.95 for p95. */
    double percentile(double share) {
        if (count == 0) {
            throw new IllegalStateException("Nothing was measured");
        }
        var sorted = Arrays.copyOf(nanos, count);
        Arrays.sort(sorted);
        return sorted[(int) Math.min(count - 1L, Math.round(Math.ceil(share * count)) - 1)] / 1e6;
    }
}
