package org.sciday.results;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Lets the figures of an edited text follow what is counted. A clause that stands as it was drafted is drafted anew; what people wrote, or
 * made of a clause, stays.
 */
final class LiveFigures {

    private static final Pattern AFTER_CLAUSE = Pattern.compile("(?<=[。；，：！？\\n])");
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d,.]*");

    private LiveFigures() {}

    /**
     * The text as it reads now.
     *
     * @param then the draft when the text was written; null when it is not known
     * @param now the draft of today
     */
    static String follow(String text, @Nullable String then, String now) {
        if (then == null || then.equals(now)) {
            return text;
        }
        var successors = successors(then, now);
        var followed = new StringBuilder();
        for (var clause : AFTER_CLAUSE.split(text)) {
            var next = successors.getOrDefault(clause, new ArrayDeque<>()).poll();
            followed.append(next == null ? clause : next);
        }
        return followed.toString();
    }

    /** By each clause of then what it is now, in the order in which it occurs. A shape that is more or less often there now has none. */
    private static Map<String, Deque<String>> successors(String then, String now) {
        var before = byShape(then);
        var after = byShape(now);
        var successors = new HashMap<String, Deque<String>>();
        before.forEach((shape, clauses) -> {
            var same = after.getOrDefault(shape, List.of());
            for (var at = 0; at < clauses.size() && same.size() == clauses.size(); at++) {
                successors.computeIfAbsent(clauses.get(at), clause -> new ArrayDeque<>()).add(same.get(at));
            }
        });
        return successors;
    }

    /** Clauses that differ in their numbers only. */
    private static Map<String, List<String>> byShape(String draft) {
        var shapes = new HashMap<String, List<String>>();
        for (var clause : AFTER_CLAUSE.split(draft)) {
            shapes.computeIfAbsent(NUMBER.matcher(clause).replaceAll("#"), shape -> new ArrayList<>()).add(clause);
        }
        return shapes;
    }
}
