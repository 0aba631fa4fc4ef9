package org.sciday.insight.web;

import java.util.ArrayList;
import java.util.List;
import org.sciday.documents.Footnote;
import org.sciday.insight.Dimension;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Notes of a paper: where each figure comes from, and the page that lists what it counts. */
final class Footnotes {

    private final ReportWords words;
    private final ReportPage page;
    private final boolean each;
    private final String site = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
    private final List<Footnote> notes = new ArrayList<>();

    /** @param each a note behind each figure; else one for all of them, where there is only one page */
    Footnotes(ReportWords words, ReportPage page, boolean each) {
        this.words = words;
        this.page = page;
        this.each = each;
    }

    /** The sign behind a figure of activities. */
    String mark(String key, String state, String with) {
        return cite(key, page.evidence(state, with));
    }

    /** Nothing behind a figure that is not told. */
    String markIf(long figure, String key, String with) {
        return figure > 0 ? mark(key, "SHOWN", with) : "";
    }

    /** Behind a whole table. */
    String mark(String key, Dimension dimension) {
        return cite(key, page.path() + "#" + dimension);
    }

    /** Behind a figure that is counted elsewhere. */
    String cite(String key, String path) {
        if (!each) {
            return "";
        }
        var mark = "[" + (notes.size() + 1) + "]";
        notes.add(new Footnote(mark, words.of("insight.note." + key), site + path));
        return mark;
    }

    /** The last is for all: on paper nobody presses a mark, but from that page every list is opened. */
    List<Footnote> notes() {
        var all = new ArrayList<>(notes);
        all.add(new Footnote("", words.of("insight.note.all", site + page.path()), site + page.path()));
        return all;
    }
}
