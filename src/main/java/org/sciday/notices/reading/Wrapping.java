package org.sciday.notices.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Text that was copied from pages breaks where the page ended and carries page numbers. Where many lines are as wide as the
 * widest, a full line goes on in the next one, unless that one begins with a number of its own.
 */
final class Wrapping {

    private static final Pattern PAGE_NUMBER =
            Pattern.compile("[-—–－]\\s?\\d{1,3}\\s?[-—–－]|第\\s?\\d{1,3}\\s?页(?:[\\s，/共]*\\d{1,3}\\s?页)?");
    private static final Pattern ANEW = Pattern.compile("(?:[（]?[一二三四五六七八九十\\d]{1,3}[、.．）]|附件|第[一二三四五六七八九十]|联系).*");
    private static final String ENDS = "。：；！？";
    private static final int NARROWEST = 18;
    private static final int WIDEST = 60;
    private static final int FEWEST = 12;
    private static final int RAGGED = 3;
    private static final double NEARLY_ALL = 0.9;
    private static final double MANY = 0.3;
    private static final double FEW = 0.05;

    private Wrapping() {}

    private record Row(int from, int to, String text) {}

    static Signs joined(Signs signs) {
        var rows = rows(signs.text());
        var width = width(rows);
        var joined = new Signs(signs.length());
        for (var i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            var next = i + 1 < rows.size() ? rows.get(i + 1) : null;
            var goesOn = next != null && width > 0 && row.text().length() >= width - RAGGED && goesOn(row.text(), next.text());
            var to = goesOn || row.to() == signs.length() ? row.to() : row.to() + 1;
            for (var at = row.from(); at < to; at++) {
                joined.add(signs, at);
            }
        }
        return joined;
    }

    /** All lines but those that hold a page number only. */
    private static List<Row> rows(String text) {
        var rows = new ArrayList<Row>();
        var from = 0;
        while (from < text.length()) {
            var end = text.indexOf('\n', from);
            end = end < 0 ? text.length() : end;
            var line = text.substring(from, end).strip();
            if (!PAGE_NUMBER.matcher(line).matches()) {
                rows.add(new Row(from, end, line));
            }
            from = end + 1;
        }
        return rows;
    }

    /** How wide the page was; 0 where lines are paragraphs. */
    private static int width(List<Row> rows) {
        var lengths = rows.stream().mapToInt(row -> row.text().length()).filter(length -> length > 0).sorted().toArray();
        if (lengths.length < FEWEST) {
            return 0;
        }
        var width = lengths[(int) ((lengths.length - 1) * NEARLY_ALL)];
        var full = 0;
        var wider = 0;
        for (var length : lengths) {
            full += length >= width - RAGGED && length <= width + RAGGED ? 1 : 0;
            wider += length > width + RAGGED ? 1 : 0;
        }
        var even = full >= MANY * lengths.length && wider <= FEW * lengths.length;
        return width >= NARROWEST && width <= WIDEST && even ? width : 0;
    }

    private static boolean goesOn(String line, String next) {
        return !next.isEmpty()
                && ENDS.indexOf(line.charAt(line.length() - 1)) < 0
                && !ANEW.matcher(next).matches()
                && !Tail.isDay(next)
                && !Offices.isOne(next);
    }
}
