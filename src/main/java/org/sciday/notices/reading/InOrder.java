package org.sciday.notices.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/** Picks from what is sorted by its place in the text, without looking at all of it. */
public final class InOrder {

    private InOrder() {}

    /** Those that begin between two places. */
    public static <T> List<T> between(List<T> sorted, ToIntFunction<T> start, int from, int to) {
        var low = 0;
        var high = sorted.size();
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (start.applyAsInt(sorted.get(middle)) < from) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        var found = new ArrayList<T>();
        while (low < sorted.size() && start.applyAsInt(sorted.get(low)) < to) {
            found.add(sorted.get(low++));
        }
        return found;
    }
}
