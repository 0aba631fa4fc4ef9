package org.sciday.reservations.rush;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayDeque;

/**
 * Lets so many bookings in at once, and gives numbers to those who come then. Numbers are called in their order as others
 * leave; a number that does not come within a quarter of a minute loses its turn to the next, and may still enter later.
 * Nothing of it is kept anywhere else: a number carries its moment, and any node that has got as far lets it in.
 */
final class WaitingRoom {

    private static final Duration CALLED_FOR = Duration.ofSeconds(15);
    private static final int SECONDS = 10;

    private final int places;
    private final InstantSource clock;
    /** The moments of the numbers that this node gave out and has not called, oldest first. */
    private final ArrayDeque<Long> waiting = new ArrayDeque<>();
    /** When numbers were called whose people have not come yet. */
    private final ArrayDeque<Long> called = new ArrayDeque<>();
    private final long[] leftIn = new long[SECONDS];
    private final long[] second = new long[SECONDS];
    private int inside;
    private long given;
    private long done;
    private long calledUntil;

    WaitingRoom(int places, InstantSource clock) {
        this.places = places;
        this.clock = clock;
    }

    /** A number: how many came before it here, and when it was given. */
    record Number(long position, long at) {}

    /** Where somebody stands. */
    sealed interface Turn {

        /** In; whoever is in leaves once. */
        record In() implements Turn {}

        /** @param ahead people before this one, as far as this node knows */
        record Wait(Number number, long ahead, Duration estimate) implements Turn {}
    }

    synchronized Turn come() {
        call();
        if (waiting.isEmpty() && inside + called.size() < places) {
            inside++;
            return new Turn.In();
        }
        var now = clock.millis();
        waiting.add(now);
        given++;
        return wait(new Number(given, now), waiting.size() - 1L);
    }

    /** With a number that this node, or another, gave. */
    synchronized Turn comeBack(Number number) {
        call();
        var isDue = waiting.isEmpty() || number.at() <= calledUntil;
        if (isDue && inside < places) {
            inside++;
            called.pollFirst();
            return new Turn.In();
        }
        return wait(number, aheadOf(number));
    }

    synchronized void leave() {
        inside--;
        var now = clock.millis() / 1000;
        var slot = (int) (now % SECONDS);
        if (second[slot] != now) {
            second[slot] = now;
            leftIn[slot] = 0;
        }
        leftIn[slot]++;
        call();
    }

    /** As many as there is room for, counting those who were called and are on their way. */
    private void call() {
        var now = clock.millis();
        while (!called.isEmpty() && now - called.peekFirst() > CALLED_FOR.toMillis()) {
            called.pollFirst();
        }
        while (!waiting.isEmpty() && inside + called.size() < places) {
            calledUntil = waiting.poll();
            called.add(now);
            done++;
        }
    }

    private Turn wait(Number number, long ahead) {
        var perSecond = Math.max(0.5, leftLately() / (double) SECONDS);
        return new Turn.Wait(number, ahead, Duration.ofMillis((long) (1000 * (ahead + 1) / perSecond)));
    }

    private long aheadOf(Number number) {
        var mine = number.position() - done - 1;
        return Math.clamp(mine, 0, waiting.size());
    }

    private long leftLately() {
        var now = clock.millis() / 1000;
        var left = 0L;
        for (var slot = 0; slot < SECONDS; slot++) {
            if (now - second[slot] < SECONDS) {
                left += leftIn[slot];
            }
        }
        return left;
    }
}
