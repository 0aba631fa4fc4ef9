package org.sciday.notices.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Some pages add their name to the end of every line that is copied. An end that many lines share, and that no sentence
 * would have, is taken away.
 */
final class Watermarks {

    private static final int TAIL = 8;
    private static final int FEWEST = 4;

    private Watermarks() {}

    private record Row(int from, int to) {}

    static Signs removed(Signs signs, Set<Damage> damages) {
        var text = signs.text();
        var rows = rows(text);
        var mark = mark(text, rows);
        if (mark == null) {
            return signs;
        }
        damages.add(Damage.FURNITURE);
        var kept = new Signs(signs.length());
        var at = 0;
        for (var row : rows) {
            if (text.startsWith(mark, row.to() - mark.length()) && row.to() - row.from() >= mark.length()) {
                copy(signs, at, row.to() - mark.length(), kept);
                at = row.to();
            }
        }
        copy(signs, at, signs.length(), kept);
        return kept;
    }

    private static void copy(Signs from, int start, int end, Signs into) {
        for (var i = start; i < end; i++) {
            into.add(from, i);
        }
    }

    /** Lines without the blanks at their ends. */
    private static List<Row> rows(String text) {
        var rows = new ArrayList<Row>();
        var from = 0;
        while (from < text.length()) {
            var end = text.indexOf('\n', from);
            end = end < 0 ? text.length() : end;
            var to = end;
            while (to > from && text.charAt(to - 1) == ' ') {
                to--;
            }
            if (to > from) {
                rows.add(new Row(from, to));
            }
            from = end + 1;
        }
        return rows;
    }

    private static @Nullable String mark(String text, List<Row> rows) {
        var counts = new HashMap<String, Integer>();
        for (var row : rows) {
            if (row.to() - row.from() >= TAIL) {
                counts.merge(text.substring(row.to() - TAIL, row.to()), 1, Integer::sum);
            }
        }
        for (var entry : counts.entrySet()) {
            var often = entry.getValue() >= FEWEST && entry.getValue() * 5 >= rows.size() * 2;
            if (often) {
                var mark = longest(text, rows, entry.getKey());
                if (isForeign(mark)) {
                    return mark;
                }
            }
        }
        return null;
    }

    /** All that the lines with this end have in common. */
    private static String longest(String text, List<Row> rows, String tail) {
        @Nullable String common = null;
        for (var row : rows) {
            var line = text.substring(row.from(), row.to());
            if (line.endsWith(tail)) {
                common = common == null ? line : commonEnd(common, line);
            }
        }
        return common == null ? tail : common.strip();
    }

    private static String commonEnd(String one, String other) {
        var length = 0;
        while (length < one.length()
                && length < other.length()
                && one.charAt(one.length() - 1 - length) == other.charAt(other.length() - 1 - length)) {
            length++;
        }
        return one.substring(one.length() - length);
    }

    /** Leads of actions repeat too: （牵头单位：市科协）. A page's name has Latin signs, or says that it is a site. */
    private static boolean isForeign(String mark) {
        return mark.chars().anyMatch(sign -> Han.isLatin((char) sign) || Han.isDigit((char) sign))
                || mark.contains("网")
                || mark.contains("公众号")
                || mark.contains("转载");
    }
}
