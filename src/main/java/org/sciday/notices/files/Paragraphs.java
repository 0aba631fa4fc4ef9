package org.sciday.notices.files;

import java.util.List;

/**
 * Joins the lines of a page to paragraphs. A line that is as wide as the page and does not end in a full stop goes on in the
 * next one, unless that one begins with a number of its own. Page numbers are left out.
 */
final class Paragraphs {

    private static final double FULL = 0.85;
    private static final String ENDS = "。：:；;！!";

    private Paragraphs() {}

    static String joined(String text) {
        var lines = text.lines().map(String::strip).filter(line -> !isPageNumber(line)).toList();
        var width = widest(lines);
        var joined = new StringBuilder(text.length());
        for (var i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            joined.append(line);
            var next = i + 1 < lines.size() ? lines.get(i + 1) : "";
            if (!goesOn(line, next, width)) {
                joined.append('\n');
            }
        }
        return joined.toString();
    }

    /** Nearly the widest: a single longer line, such as a title, does not count. */
    private static int widest(List<String> lines) {
        var lengths = lines.stream().mapToInt(String::length).sorted().toArray();
        return lengths.length == 0 ? 0 : lengths[(int) ((lengths.length - 1) * 0.9)];
    }

    private static boolean goesOn(String line, String next, int width) {
        return !line.isEmpty()
                && !next.isEmpty()
                && line.length() >= width * FULL
                && ENDS.indexOf(line.charAt(line.length() - 1)) < 0
                && !next.matches("(?:[（(]?[一二三四五六七八九十\\d]{1,3}[、.．)）]|附件|第[一二三四五六七八九十]).*");
    }

    /** "— 2 —", "第 3 页" */
    private static boolean isPageNumber(String line) {
        return line.matches("[-—–－\\s]*\\d{1,3}[-—–－\\s]*|第\\s?\\d{1,3}\\s?页(?:[\\s,，/共]*\\d{1,3}\\s?页)?");
    }
}
