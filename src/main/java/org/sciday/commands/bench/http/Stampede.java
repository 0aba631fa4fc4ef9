package org.sciday.commands.bench.http;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.sciday.commands.bench.timing.Pace;
import org.sciday.commands.bench.timing.Timings;

/** Person after person asks for the same thing, on so many lines at once, until the time is over or everybody has asked. */
public final class Stampede implements Caller {

    private final IntFunction<byte[]> request;
    private final int people;
    private final Set<Integer> expected;
    private final long end;
    private final Timings times = new Timings();
    private int asked;
    private int answered;

    private Stampede(IntFunction<byte[]> request, int people, Set<Integer> expected, Duration length) {
        this.request = request;
        this.people = people;
        this.expected = expected;
        this.end = System.nanoTime() + length.toNanos();
    }

    /** @param expected the status that each must be answered with */
    public static Pace run(
            InetSocketAddress node, int lines, int people, Duration length, int expected, IntFunction<byte[]> request)
            throws IOException, InterruptedException {
        return run(node, lines, people, length, Set.of(expected), request);
    }

    /**
     * @param request what a person asks
     * @param expected each must be answered with one of these
     */
    public static Pace run(
            InetSocketAddress node, int lines, int people, Duration length, Set<Integer> expected, IntFunction<byte[]> request)
            throws IOException, InterruptedException {
        try (var open = new Lines(List.of(node), lines)) {
            var stampede = new Stampede(request, people, expected, length);
            var from = System.nanoTime();
            open.run(stampede);
            return new Pace(stampede.answered / ((System.nanoTime() - from) / 1e9), stampede.times);
        }
    }

    @Override
    public byte @Nullable [] next(int line) {
        return asked < people && System.nanoTime() < end ? request.apply(asked++) : null;
    }

    @Override
    public void answered(int line, Reply reply) {
        if (!expected.contains(reply.status())) {
            throw new IllegalStateException("Answered " + reply.status() + " and not " + expected + ": " + reply.text());
        }
        times.add(reply.nanos());
        answered++;
    }

    @Override
    public boolean isDone() {
        return asked >= people || System.nanoTime() >= end;
    }

    @Override
    public void lost(int line) {
        throw new IllegalStateException("A line broke");
    }
}
