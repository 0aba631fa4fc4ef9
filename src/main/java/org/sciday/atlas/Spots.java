package org.sciday.atlas;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
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

    private final Tags tags;
    private final SpotRow[] rows;

    /** The same coordinates once more and close together: most views pass over most rows without touching them. */
    private final int[] xs;

    private final int[] ys;

    private Spots(Tags tags, SpotRow[] rows) {
        this.tags = tags;
        this.rows = rows;
        this.xs = Arrays.stream(rows).mapToInt(SpotRow::x).toArray();
        this.ys = Arrays.stream(rows).mapToInt(SpotRow::y).toArray();
    }

    static Spots of(Tags tags, Collection<SpotRow> rows) {
        return new Spots(tags, rows.toArray(SpotRow[]::new));
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

    /** Shows every row that is meant to the consumer. */
    void each(Wish wish, Consumer<SpotRow> seen) {
        Arrays.stream(rows).filter(meant(wish)).forEach(seen);
    }

    void each(View view, Wish wish, Consumer<SpotRow> seen) {
        var meant = meant(wish);
        var left = view.left();
        var top = view.top();
        var right = view.right();
        var bottom = view.bottom();
        for (var i = 0; i < rows.length; i++) {
            if (xs[i] >= left && xs[i] <= right && ys[i] >= top && ys[i] <= bottom && meant.test(rows[i])) {
                seen.accept(rows[i]);
            }
        }
    }

    private Predicate<SpotRow> meant(Wish wish) {
        var from = minute(wish.from());
        var to = minute(wish.to());
        var first = SpotRow.firstOf(wish.regionPrefix());
        var last = SpotRow.lastOf(wish.regionPrefix());
        var wanted = wish.tags().stream().mapToInt(tags::find).toArray();
        var among = wish.among();
        return row -> row.region() >= first
                && row.region() <= last
                && row.hasAll(wanted)
                && row.isOn(from, to)
                && (among == null || among.contains(row.activity()));
    }

    static int minute(Instant moment) {
        return (int) Math.floorDiv(moment.getEpochSecond(), 60);
    }
}
