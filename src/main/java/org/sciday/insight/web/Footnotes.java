package org.sciday.insight.web;

import java.util.ArrayList;
import java.util.List;

/** Notes of a paper: where each figure comes from, and the page that lists its activities. */
final class Footnotes {

    private final ReportWords words;
    private final ReportPage page;
    private final List<String> lines = new ArrayList<>();

    Footnotes(ReportWords words, ReportPage page) {
        this.words = words;
        this.page = page;
    }

    /** The sign behind a figure. */
    String mark(String key, String state, String with) {
        var number = lines.size() + 1;
        lines.add("[" + number + "] " + words.of("insight.note." + key) + " " + page.evidence(state, with));
        return "[" + number + "]";
    }

    /** Nothing behind a figure that is not told. */
    String markIf(long figure, String key, String with) {
        return figure > 0 ? mark(key, "SHOWN", with) : "";
    }

    List<String> lines() {
        return List.copyOf(lines);
    }
}
