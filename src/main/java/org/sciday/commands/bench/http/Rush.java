package org.sciday.commands.bench.http;

import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sciday.activities.SessionId;
import org.sciday.commands.bench.timing.Timings;

/**
 * People who all want a place at one session and press again and again, in any order. Keeps what each of them was told. Who got
 * no answer, or a number of the queue outside, comes again.
 */
public final class Rush implements Caller {

    private static final int MOST_TIMES = 200;
    private static final Duration SOON = Duration.ofMillis(200);
    private static final String WISH = "{\"adults\":1,\"children\":0}";

    /** Somebody who comes again, not before the moment. */
    private record Return(int person, long at) {}

    private final People people;
    private final String path;
    private final int[] order;
    private final int[] asking;
    private final int[] times;
    /** One pass for all presses of a person; a number of the queue is good with the same pass only. */
    private final @Nullable String[] passes;

    private final @Nullable String[] numbers;
    private final PriorityQueue<Return> returns = new PriorityQueue<>(Comparator.comparingLong(Return::at));
    private final Told told;
    private final Timings waits = new Timings();
    private final List<Runnable> incidents;
    private int next;

    /** @param incidents what happens on the way, evenly spread over the requests */
    public Rush(People people, SessionId session, int requests, long seed, int lines, List<Runnable> incidents) {
        this.people = people;
        this.path = "/api/v1/sessions/" + session + "/reservations";
        this.order = shuffled(requests, people.count(), new Random(seed));
        this.asking = new int[lines];
        this.times = new int[people.count()];
        this.passes = new String[people.count()];
        this.numbers = new String[people.count()];
        this.told = new Told(people.count());
        this.incidents = List.copyOf(incidents);
    }

    public Told told() {
        return told;
    }

    public Timings waits() {
        return waits;
    }

    @Override
    public byte @Nullable [] next(int line) {
        var first = returns.peek();
        if (first != null && first.at() <= System.nanoTime()) {
            returns.poll();
            return ask(line, first.person());
        }
        if (next == order.length) {
            return null;
        }
        strike();
        return ask(line, order[next++]);
    }

    private byte[] ask(int line, int person) {
        asking[line] = person;
        var pass = passes[person];
        if (pass == null) {
            pass = people.pass(person, path);
            passes[person] = pass;
        }
        return People.post(path, WISH, pass, numbers[person]);
    }

    @Override
    public boolean isDone() {
        return next == order.length && returns.isEmpty();
    }

    @Override
    public void answered(int line, Reply reply) {
        waits.add(reply.nanos());
        var person = asking[line];
        switch (reply.status()) {
            case 201 -> told.yes(person, reply.field("id").map(UUID::fromString).orElseThrow());
            case 202 -> told.waits(person);
            case 409, 422 -> told.refused(person, reply.field("code").orElse(""));
            case 401 -> {
                passes[person] = null; // a quarter of an hour has passed
                comeAgain(person, Duration.ZERO);
            }
            case 429, 503 -> {
                told.askedToComeLater();
                numbers[person] = reply.field("queue").orElse(null);
                comeAgain(person, Duration.ofSeconds(reply.retryAfter()));
            }
            default -> {
                told.gotAnError();
                comeAgain(person, SOON);
            }
        }
    }

    @Override
    public void lost(int line) {
        told.heardNothing();
        comeAgain(asking[line], SOON);
    }

    private void comeAgain(int person, Duration later) {
        if (times[person]++ < MOST_TIMES) {
            returns.add(new Return(person, System.nanoTime() + later.toNanos()));
        } else {
            told.goesAway();
        }
    }

    private void strike() {
        for (var i = 0; i < incidents.size(); i++) {
            if (next == (long) order.length * (i + 1) / (incidents.size() + 1)) {
                incidents.get(i).run();
            }
        }
    }

    /** Everybody as often as everybody else, in any order. */
    private static int[] shuffled(int requests, int people, Random random) {
        var order = new int[requests];
        Arrays.setAll(order, i -> i % people);
        for (var i = requests - 1; i > 0; i--) {
            var j = random.nextInt(i + 1);
            var kept = order[i];
            order[i] = order[j];
            order[j] = kept;
        }
        return order;
    }
}
