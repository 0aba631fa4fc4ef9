package org.sciday.notices.reading;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What opens a numbered part, at its place in the clean text. GB/T 9704: 一、 then （一） then 1. then （1）. */
record Marker(int level, int number, int from, int to) {

    static final int FIRST = 1;
    static final int BRACKETED = 2;
    static final int ARABIC = 3;
    static final int ARABIC_BRACKETED = 4;
    static final int CIRCLED = 5;

    private static final String NUMERALS = "一二三四五六七八九十";
    /** A part of a list without numbers. */
    private static final String BULLETS = "◆◇●■□★▲△►▶";
    private static final Pattern LABEL = Pattern.compile(
            "[\\u4E00-\\u9FFF]{0,6}(?:活动|安排|要求|任务|事项|项目|方式|形式|板块|分工)：?\\n\\s*(?:1[.、]|（1）|（一）|[◆◇●■□★▲△►▶])");
    private static final Pattern NAMED = Pattern.compile(
            "【?(?:活动|行动|项目)\\s?(?<number>[一二三四五六七八九十]{1,3}|\\d{1,2})(?:】\\s?|[：、.]\\s?|\\s)");
    private static final Pattern DECIMAL = Pattern.compile("(?<above>\\d{1,2})[.．](?<number>\\d{1,2})\\s?(?=[\\u4E00-\\u9FFF“])(?![日月年])");
    private static final Pattern PLAIN = Pattern.compile("(?<number>\\d{1,2})\\s(?=[\\u4E00-\\u9FFF]{2,12}(?:\\n|$))");
    private static final int LONGEST_LABEL = 30;
    private static final int TEN = 10;
    private static final int LONGEST_BARE_HEADING = 14;

    /** The marker that begins here, if one does. */
    static @Nullable Marker at(String text, int from) {
        var sign = text.charAt(from);
        if (NUMERALS.indexOf(sign) >= 0) {
            return chinese(text, from);
        }
        if (Han.isDigit(sign)) {
            return arabic(text, from);
        }
        if (sign == '（') {
            return bracketed(text, from);
        }
        if (sign == '第') {
            return ordinal(text, from);
        }
        if (sign == '【') {
            return titled(text, from);
        }
        if (sign == '—' && text.startsWith("——", from) && (from == 0 || text.charAt(from - 1) == '\n')) {
            return new Marker(ARABIC, 0, from, from + 2);
        }
        if (BULLETS.indexOf(sign) >= 0) {
            return new Marker(ARABIC, 0, from, from + 1);
        }
        return sign >= '①' && sign <= '⑳' ? new Marker(CIRCLED, sign - '①' + 1, from, from + 1) : null;
    }

    private static @Nullable Marker chinese(String text, int from) {
        var to = numeralEnd(text, from);
        var mark = peek(text, to);
        if (mark == '、' || mark == '.' || mark == '，' || mark == '：') {
            return new Marker(FIRST, numeral(text, from, to), from, to + 1);
        }
        return null;
    }

    /** 一主题: the mark after the numeral was lost, and a short heading has the line for itself. */
    static @Nullable Marker bare(String text, int from) {
        var to = numeralEnd(text, from);
        var end = to;
        while (end < text.length() && Han.is(text.charAt(end))) {
            end++;
        }
        var alone = end == text.length() || text.charAt(end) == '\n';
        var length = end - to;
        return to > from && alone && length > 1 && length <= LONGEST_BARE_HEADING
                ? new Marker(FIRST, numeral(text, from, to), from, to)
                : null;
    }

    /** 活动安排： alone in its line above a list that begins with 1: a heading without a number of its own. */
    static @Nullable Marker label(String text, int from, int number) {
        var found = LABEL.matcher(text).region(from, Math.min(text.length(), from + LONGEST_LABEL));
        return found.lookingAt() ? new Marker(FIRST, number, from, from) : null;
    }

    /** 4.1 at the beginning of a line, below the part that is numbered 4. */
    static @Nullable Marker decimal(String text, int from, int above) {
        var found = DECIMAL.matcher(text).region(from, Math.min(text.length(), from + LONGEST_LABEL));
        return found.lookingAt() && Integer.parseInt(found.group("above")) == above
                ? new Marker(BRACKETED, Integer.parseInt(found.group("number")), from, found.end())
                : null;
    }

    /** 4 活动项目: a number without a mark, when the heading has the line for itself. */
    static @Nullable Marker plain(String text, int from) {
        var found = PLAIN.matcher(text).region(from, Math.min(text.length(), from + LONGEST_LABEL));
        return found.lookingAt()
                ? new Marker(FIRST, Integer.parseInt(found.group("number")), from, found.end("number"))
                : null;
    }

    /** 【活动一】, 活动二：, 行动3 at the beginning of a line: a number in words. Where it stands among the others, its finder knows. */
    static @Nullable Marker named(String text, int from, int level) {
        var found = NAMED.matcher(text).region(from, Math.min(text.length(), from + LONGEST_LABEL));
        if (!found.lookingAt()) {
            return null;
        }
        var number = found.group("number");
        var counted = Han.isDigit(number.charAt(0))
                ? Integer.parseInt(number)
                : numeral(number, 0, number.length());
        return new Marker(level, counted, from, found.end());
    }

    private static @Nullable Marker arabic(String text, int from) {
        var to = digitsEnd(text, from);
        var mark = peek(text, to);
        var after = peek(text, to + 1);
        if (to - from > 2 || to - from == 2 && text.charAt(from) == '0') {
            return null;
        }
        if ((mark == '.' || mark == '、') && !(mark == '.' && Han.isDigit(after) && !isYear(text, to + 1))) {
            return new Marker(ARABIC, Integer.parseInt(text, from, to, TEN), from, to + 1);
        }
        return mark == '）' ? new Marker(ARABIC_BRACKETED, Integer.parseInt(text, from, to, TEN), from, to + 1) : null;
    }

    /** "1.2024年…" is a marker and a year, "1.5" is neither. */
    private static boolean isYear(String text, int from) {
        return digitsEnd(text, from) - from == 4;
    }

    private static @Nullable Marker bracketed(String text, int from) {
        var inside = from + 1;
        var to = numeralEnd(text, inside);
        if (to > inside && peek(text, to) == '）') {
            var mark = peek(text, to + 1);
            return new Marker(BRACKETED, numeral(text, inside, to), from, mark == '、' || mark == '.' ? to + 2 : to + 1);
        }
        to = digitsEnd(text, inside);
        if (to > inside && to - inside <= 2 && peek(text, to) == '）') {
            return new Marker(ARABIC_BRACKETED, Integer.parseInt(text, inside, to, TEN), from, to + 1);
        }
        return null;
    }

    private static @Nullable Marker ordinal(String text, int from) {
        var to = numeralEnd(text, from + 1);
        if (to == from + 1) {
            return null;
        }
        var mark = peek(text, to);
        if (mark == '，' || mark == '、') {
            return new Marker(FIRST, numeral(text, from + 1, to), from, to + 1);
        }
        var part = text.startsWith("部分", to) ? to + 2 : mark == '章' ? to + 1 : 0;
        return part > 0 ? new Marker(FIRST, numeral(text, from + 1, to), from, part) : null;
    }

    /** What pages offer to do with their texts, and where these come from. */
    private static final Pattern BUTTONS = Pattern.compile("打印|关闭|字体|字号|收藏|返回|分享|大\\s|编辑|来源|作者|本报|责任|浏览|下载");

    /** 【活动时间】: a heading in brackets instead of a number. */
    private static @Nullable Marker titled(String text, int from) {
        var end = text.indexOf('】', from);
        var alone = from == 0 || text.charAt(from - 1) == '\n';
        var named = end > from + 2 && !BUTTONS.matcher(text).region(from + 1, end).lookingAt();
        return alone && named && end - from <= LONGEST_BARE_HEADING ? new Marker(FIRST, 0, from, from + 1) : null;
    }

    private static char peek(String text, int at) {
        return at < text.length() ? text.charAt(at) : 0;
    }

    private static int numeralEnd(String text, int from) {
        var to = from;
        while (to < text.length() && to - from < 3 && NUMERALS.indexOf(text.charAt(to)) >= 0) {
            to++;
        }
        return to;
    }

    private static int digitsEnd(String text, int from) {
        var to = from;
        while (to < text.length() && to - from < 5 && Han.isDigit(text.charAt(to))) {
            to++;
        }
        return to;
    }

    /** 一 to 九十九. */
    private static int numeral(String text, int from, int to) {
        var tens = 0;
        var ones = 0;
        for (var i = from; i < to; i++) {
            if (text.charAt(i) == '十') {
                tens = Math.max(1, ones);
                ones = 0;
            } else {
                ones = NUMERALS.indexOf(text.charAt(i)) + 1;
            }
        }
        return tens * TEN + ones;
    }
}
