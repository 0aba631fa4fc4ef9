package org.sciday.search;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The answer.
 *
 * @param loosely few held all the words, so others follow that hold most of them, or words that sound or look alike
 * @param next the cursor of what follows; null at the end
 * @param counts of the codes of each asked field, the most frequent first
 * @param marks the words, and others of the same meaning, to be marked where they stand; see {@link Marked}
 */
public record Found(
        List<UUID> hits,
        long total,
        boolean loosely,
        @Nullable String next,
        Map<String, List<Count>> counts,
        List<String> marks) {

    public Found {
        hits = List.copyOf(hits);
        counts = Map.copyOf(counts);
        marks = List.copyOf(marks);
    }

    /** How many hits have the code. */
    public record Count(String code, long hits) {}

    public Found withLoosely(boolean loose) {
        return new Found(hits, total, loose, next, counts, marks);
    }

    public List<Count> counts(String field) {
        return counts.getOrDefault(field, List.of());
    }
}
