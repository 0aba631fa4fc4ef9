package org.sciday.atlas;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * All spots as they were at a moment. Half a million take some 50 MB and are looked through in milliseconds, whatever is asked
 * for: no index of a database serves every filter together with every view.
 */
final class Spots {

    private static final Comparator<SpotRow> ORDER = Comparator.comparing(SpotRow::activity);

    private final Tags tags;
    private final SpotRow[] rows;

    private Spots(Tags tags, SpotRow[] rows) {
        this.tags = tags;
        this.rows = rows;
    }

    static Spots of(Tags tags, Collection<SpotRow> rows) {
        var sorted = rows.toArray(SpotRow[]::new);
        Arrays.sort(sorted, ORDER);
        return new Spots(tags, sorted);
    }

    /** The same with what is true now of some activities; those without rows have no spot any more. */
    Spots with(Set<UUID> changed, List<SpotRow> fresh) {
        var all = new ArrayList<SpotRow>(rows.length + fresh.size());
        for (var row : rows) {
            if (!changed.contains(row.activity())) {
                all.add(row);
            }
        }
        all.addAll(fresh);
        return of(tags, all);
    }

    int size() {
        return rows.length;
    }

    /** Shows every row that is meant to the consumer. */
    void each(Wish wish, Consumer<SpotRow> seen) {
        each(wish, row -> true, seen);
    }

    void each(View view, Wish wish, Consumer<SpotRow> seen) {
        var left = view.left();
        var top = view.top();
        var right = view.right();
        var bottom = view.bottom();
        each(wish, row -> row.isWithin(left, top, right, bottom), seen);
    }

    private void each(Wish wish, Predicate<SpotRow> where, Consumer<SpotRow> seen) {
        var from = minute(wish.from());
        var to = minute(wish.to());
        var first = SpotRow.firstOf(wish.regionPrefix());
        var last = SpotRow.lastOf(wish.regionPrefix());
        var wanted = wish.tags().stream().mapToInt(tags::find).toArray();
        var among = wish.among();
        for (var row : rows) {
            if (where.test(row)
                    && row.region() >= first
                    && row.region() <= last
                    && row.hasAll(wanted)
                    && row.isOn(from, to)
                    && (among == null || among.contains(row.activity()))) {
                seen.accept(row);
            }
        }
    }

    static int minute(Instant moment) {
        return (int) Math.floorDiv(moment.getEpochSecond(), 60);
    }
}
