package org.sciday.insight.web;

import java.util.ArrayList;
import java.util.List;

/** Notes of a paper: where each figure comes from, and the page that lists its activities. */
final class Footnotes {

    private final ReportWords words;
    private final ReportPage page;
    private final List<String> lines = new ArrayList<>();

    private final boolean each;

    /** @param each a note behind each figure; else one for all of them, where there is only one page */
    Footnotes(ReportWords words, ReportPage page, boolean each) {
        this.words = words;
        this.page = page;
        this.each = each;
    }

    /** The sign behind a figure. */
    String mark(String key, String state, String with) {
        if (!each) {
            return "";
        }
        var number = lines.size() + 1;
        lines.add("[" + number + "] " + words.of("insight.note." + key) + " " + page.evidence(state, with));
        return "[" + number + "]";
    }

    /** Nothing behind a figure that is not told. */
    String markIf(long figure, String key, String with) {
        return figure > 0 ? mark(key, "SHOWN", with) : "";
    }

    List<String> lines() {
        return each ? List.copyOf(lines) : List.of(words.of("insight.note.all", page.path()));
    }
}
