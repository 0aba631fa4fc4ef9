package org.sciday.notices.reading.obligations;

import java.util.ArrayList;
import java.util.List;
import org.sciday.notices.reading.dates.Deadline;
import org.sciday.notices.reading.sentences.Sentence;

/**
 * The part of a sentence that one deadline governs: from the clause it stands in (the first deadline of a part
 * also has all
 * that goes before) to the clause of the next one.
 */
record Scope(Deadline deadline, Sentence stretch) {

    /** The scopes of a sentence. What comes after a semicolon and has no deadline of its own stays without one. */
    static List<Scope> of(Sentence sentence, List<Deadline> deadlines) {
        var scopes = new ArrayList<Scope>();
        for (var part : sentence.parts()) {
            var within = deadlines.stream()
                    .filter(deadline -> deadline.start() >= part.from() && deadline.start() < part.to())
                    .toList();
            for (var i = 0; i < within.size(); i++) {
                var from = i == 0 ? part.from() : clauseStart(part, within.get(i));
                var to = i + 1 < within.size() ? clauseStart(part, within.get(i + 1)) : part.to();
                if (from < to) {
                    scopes.add(new Scope(within.get(i), stretch(part, from, to)));
                }
            }
        }
        return scopes;
    }

    private static int clauseStart(Sentence part, Deadline deadline) {
        return part.clauses().stream()
                .mapToInt(Sentence::from)
                .filter(from -> from <= deadline.start())
                .max()
                .orElse(part.from());
    }

    private static Sentence stretch(Sentence part, int from, int to) {
        return new Sentence(from, part.text().substring(from - part.from(), to - part.from()));
    }

    /** What stands before the words of the deadline. */
    String before() {
        return stretch.text().substring(0, Math.max(0, deadline.start() - stretch.from()));
    }

    /** The words of the deadline. */
    String term() {
        return stretch.text()
                .substring(
                        Math.max(0, deadline.start() - stretch.from()),
                        Math.min(stretch.text().length(), deadline.end() - stretch.from()));
    }

    /** What stands after the words of the deadline. */
    String after() {
        return stretch.text().substring(Math.min(stretch.text().length(), deadline.end() - stretch.from()));
    }

    /** The clause in which the deadline stands, up to it. */
    String lead() {
        var before = before();
        var clauses = new Sentence(0, before).clauses();
        return clauses.getLast().text();
    }
}
