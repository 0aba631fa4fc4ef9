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

    /** The scopes of a part of a sentence. Days that are listed (9月5日、10月8日前) have one stretch. */
    static List<Scope> of(Sentence part, List<Deadline> deadlines) {
        var scopes = new ArrayList<Scope>();
        for (var i = 0; i < deadlines.size(); i++) {
            var first = i;
            while (i + 1 < deadlines.size() && listed(part, deadlines.get(i), deadlines.get(i + 1))) {
                i++;
            }
            var from = first == 0 ? part.from() : clauseStart(part, deadlines.get(first));
            var to = i + 1 < deadlines.size() ? clauseStart(part, deadlines.get(i + 1)) : part.to();
            if (from < to) {
                var stretch = stretch(part, from, to);
                deadlines.subList(first, i + 1).forEach(deadline -> scopes.add(new Scope(deadline, stretch)));
            }
        }
        return scopes;
    }

    private static boolean listed(Sentence part, Deadline one, Deadline next) {
        return one.end() + 1 == next.start() && "、和及与".indexOf(part.text().charAt(one.end() - part.from())) >= 0;
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
        return stretch.text().substring(0, Math.clamp(deadline.start() - stretch.from(), 0, stretch.text().length()));
    }

    /** The words of the deadline. */
    String term() {
        return stretch.text()
                .substring(
                        Math.clamp(deadline.start() - stretch.from(), 0, stretch.text().length()),
                        Math.clamp(deadline.end() - stretch.from(), 0, stretch.text().length()));
    }

    /** What stands after the words of the deadline. */
    String after() {
        return stretch.text().substring(Math.clamp(deadline.end() - stretch.from(), 0, stretch.text().length()));
    }

    /** The clause in which the deadline stands, up to it. */
    String lead() {
        var before = before();
        var clauses = new Sentence(0, before).clauses();
        return clauses.getLast().text();
    }
}
