package org.sciday.commands.bench.http;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What people were told in a rush. */
public final class Told {

    static final String FULL = "reservations.refused.FULL";
    static final String HOLDS = "reservations.refused.ALREADY_HOLDS";

    private final @Nullable UUID[] tickets;
    private final boolean[] waiting;
    private final Map<String, Integer> refusals = new TreeMap<>();
    private int yes;
    private int twice;
    private int later;
    private int errors;
    private int broken;
    private int gaveUp;

    Told(int people) {
        tickets = new UUID[people];
        waiting = new boolean[people];
    }

    void yes(int person, UUID ticket) {
        yes++;
        var before = tickets[person];
        if (before != null && !Objects.equals(before, ticket)) {
            twice++;
        }
        tickets[person] = ticket;
    }

    void waits(int person) {
        waiting[person] = true;
    }

    void refused(int person, String code) {
        refusals.merge(code, 1, Integer::sum);
    }

    void askedToComeLater() {
        later++;
    }

    void gotAnError() {
        errors++;
    }

    void heardNothing() {
        broken++;
    }

    void goesAway() {
        gaveUp++;
    }

    int people() {
        return tickets.length;
    }

    @Nullable UUID ticket(int person) {
        return tickets[person];
    }

    boolean isWaiting(int person) {
        return waiting[person];
    }

    boolean anybodyFull() {
        return refusals.containsKey(FULL);
    }

    int twice() {
        return twice;
    }

    public int errors() {
        return errors;
    }

    public int broken() {
        return broken;
    }

    int gaveUp() {
        return gaveUp;
    }

    int strangeRefusals() {
        return refusals.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(FULL) && !entry.getKey().equals(HOLDS))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    @Override
    public String toString() {
        return "yes %d, refused %s, later %d, errors %d, lines broken %d, gave up %d"
                .formatted(yes, refusals, later, errors, broken, gaveUp);
    }
}
