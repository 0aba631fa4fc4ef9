package org.sciday.notices.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The text of a notice, twice: as it came, and cleaned for rules: simplified signs, Chinese punctuation between Chinese
 * words, plain digits, no blanks within dates. Rules work on the clean text; values are shown in the original.
 */
public final class NoticeText {

    private final String original;
    private final String clean;
    private final int[] starts;
    private final List<Line> lines;
    private final Set<Damage> damages;

    /** @param starts for each clean sign, and for the end, where its original begins */
    NoticeText(String original, String clean, int[] starts, Set<Damage> damages) {
        if (starts.length != clean.length() + 1) {
            throw new IllegalArgumentException("Each sign needs its place");
        }
        this.original = original;
        this.clean = clean;
        this.starts = starts;
        this.damages = Set.copyOf(damages);
        this.lines = linesOf(clean);
    }

    public static NoticeText of(String original) {
        return new Cleaning(original).text();
    }

    public String original() {
        return original;
    }

    public String clean() {
        return clean;
    }

    public List<Line> lines() {
        return lines;
    }

    public Set<Damage> damages() {
        return damages;
    }

    /** The clean text between two places of the clean text. */
    public String between(int from, int to) {
        return clean.substring(from, to);
    }

    /** Where a part of the clean text stands in the original. */
    public Span span(int from, int to) {
        if (to <= from) {
            return new Span(starts[from], starts[from]);
        }
        var last = starts[to - 1];
        // A sign that was read in the wrong encoding stood there as two or three.
        var end = original.charAt(last) >= 0xC0 && original.charAt(last) < 0x100 ? starts[to] : last + 1;
        return new Span(Math.min(starts[from], last), Math.max(end, last + 1));
    }

    public Line lineAt(int place) {
        var low = 0;
        var high = lines.size() - 1;
        while (low < high) {
            var middle = (low + high + 1) >>> 1;
            if (lines.get(middle).from() <= place) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return lines.get(low);
    }

    private static List<Line> linesOf(String clean) {
        var lines = new ArrayList<Line>();
        var from = 0;
        while (from <= clean.length()) {
            var end = clean.indexOf('\n', from);
            end = end < 0 ? clean.length() : end;
            lines.add(new Line(lines.size(), from, clean.substring(from, end)));
            from = end + 1;
        }
        return List.copyOf(lines);
    }
}
