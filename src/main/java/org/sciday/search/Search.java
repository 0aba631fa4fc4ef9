package org.sciday.search;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sciday.regions.GeoPoint;

/**
 * A question.
 *
 * @param words as typed; may be empty
 * @param near where the asker is, if they told
 * @param now the moment of asking: decides what may be found, what is soon and what is new
 * @param facets fields whose codes are counted among all hits; a condition on a field does not narrow its own counts
 */
public record Search(
        String words,
        List<Condition> conditions,
        Order order,
        @Nullable GeoPoint near,
        Instant now,
        Part part,
        Set<String> facets) {

    /** So deep nobody looks page by page; machines go by cursors. */
    public static final int DEEPEST = 10_000;

    /**
     * Which of the hits: from a number on, or behind those that the cursor stands for.
     *
     * @param after a cursor of {@link Found}, which is of use with the same question only
     */
    public record Part(int from, int size, @Nullable String after) {

        public Part {
            if (from < 0 || size < 0 || from + size > DEEPEST) {
                throw new IllegalArgumentException("No such part: " + from + " " + size);
            }
        }

        public static Part of(int from, int size) {
            return new Part(from, size, null);
        }
    }

    public Search {
        conditions = List.copyOf(conditions);
        facets = Set.copyOf(facets);
        if (order == Order.NEAREST && near == null) {
            throw new IllegalArgumentException("Nearest to what?");
        }
    }

    /** The time that is asked for; without one, all that is not over. */
    public Span span() {
        return conditions.stream()
                .flatMap(condition -> switch (condition) {
                    case Condition.During during -> Stream.of(during.span());
                    case Condition.OnDays days -> Stream.of(days.span());
                    default -> Stream.empty();
                })
                .findFirst()
                .orElseGet(() -> new Span(now, Instant.MAX));
    }

    /** The same question without what narrows the field, so that one sees what else there is. */
    public Search without(String field) {
        var others = new ArrayList<Condition>();
        for (var condition : conditions) {
            if (!(condition instanceof Condition.AnyOf any && any.field().equals(field))) {
                others.add(condition);
            }
        }
        return new Search(words, others, order, near, now, part, facets);
    }

    /** The same words wherever and whenever. */
    public Search anywhere() {
        return new Search(words, List.of(), Order.FITTING, null, now, Part.of(0, 0), Set.of());
    }

    public boolean narrows(String field) {
        return conditions.stream()
                .anyMatch(condition -> condition instanceof Condition.AnyOf any
                        && any.field().equals(field));
    }
}
