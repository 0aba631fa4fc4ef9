package org.sciday.search.lucene;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What documents are worth together by several clauses, given what they are worth by each; nothing stands for none of them. */
final class Worth {

    private Worth() {}

    static float @Nullable [] flat(float @Nullable [] inner, float much) {
        if (inner == null) {
            return null;
        }
        var worth = new float[inner.length];
        for (var at = 0; at < worth.length; at++) {
            worth[at] = inner[at] > 0 ? much : 0;
        }
        return worth;
    }

    static float @Nullable [] best(List<float[]> ways) {
        if (ways.size() < 2) {
            return ways.isEmpty() ? null : ways.getFirst();
        }
        var most = ways.getFirst().clone();
        var all = ways.getFirst().clone();
        for (var worth : ways.subList(1, ways.size())) {
            for (var at = 0; at < worth.length; at++) {
                most[at] = Math.max(most[at], worth[at]);
                all[at] += worth[at];
            }
        }
        for (var at = 0; at < all.length; at++) {
            most[at] += (all[at] - most[at]) * Clause.Best.OTHERS;
        }
        return most;
    }

    /** The sum, where so many of them hold at least. */
    static float @Nullable [] most(List<float[]> parts, int least) {
        if (parts.size() < least) {
            return null;
        }
        var sum = new float[parts.getFirst().length];
        var held = new int[sum.length];
        for (var worth : parts) {
            for (var at = 0; at < worth.length; at++) {
                sum[at] += worth[at];
                held[at] += worth[at] > 0 ? 1 : 0;
            }
        }
        var holds = false;
        for (var at = 0; at < sum.length; at++) {
            sum[at] = held[at] < least ? 0 : sum[at];
            holds |= held[at] >= least;
        }
        return holds ? sum : null;
    }

    static float @Nullable [] rather(float @Nullable [] needed, float @Nullable [] better) {
        if (needed == null || better == null) {
            return needed;
        }
        var worth = needed.clone();
        for (var at = 0; at < worth.length; at++) {
            worth[at] += worth[at] > 0 ? better[at] : 0;
        }
        return worth;
    }

    static float @Nullable [] without(float @Nullable [] needed, float @Nullable [] refused) {
        if (needed == null || refused == null) {
            return needed;
        }
        var worth = needed.clone();
        for (var at = 0; at < worth.length; at++) {
            worth[at] = refused[at] > 0 ? 0 : worth[at];
        }
        return worth;
    }
}
