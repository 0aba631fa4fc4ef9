package org.sciday.notices.reading;

/**
 * Takes away blanks that say nothing: at the ends of lines, doubled, within dates and numbers, between letter-spaced
 * signs. Blanks between names, which have no other mark, stay.
 */
final class Blanks {

    private static final String OF_DATES = "年月日号时点分〔〕第（）";
    private static final int SPACED = 3;

    private Blanks() {}

    static Signs settled(Signs signs) {
        var settled = new Signs(signs.length());
        var i = 0;
        while (i < signs.length()) {
            if (signs.at(i) != ' ') {
                settled.add(signs, i++);
                continue;
            }
            var end = i;
            while (signs.peek(end) == ' ') {
                end++;
            }
            var before = settled.peek(settled.length() - 1);
            if (isNeeded(before, signs.peek(end)) && !splitsNumber(settled, signs, end) && !letterSpaced(signs, i, end)) {
                settled.add(signs, i);
            }
            i = end;
        }
        return settled;
    }

    private static boolean isNeeded(char before, char after) {
        return before != 0 && after != 0 && before != '\n' && after != '\n' && !withinDate(before, after)
                && !isMark(before) && !isMark(after);
    }

    /** "8 月31 日", "第 5 号", "〔 2021〕28 号" */
    private static boolean withinDate(char before, char after) {
        return Han.isDigit(before) && OF_DATES.indexOf(after) >= 0
                || OF_DATES.indexOf(before) >= 0 && Han.isDigit(after) && before != '）' && before != '日' && before != '号';
    }

    /** "9月1 1日" */
    private static boolean splitsNumber(Signs settled, Signs signs, int next) {
        var last = settled.length() - 1;
        return Han.isDigit(settled.peek(last))
                && "年月".indexOf(settled.peek(last - 1)) >= 0
                && Han.isDigit(signs.peek(next))
                && "月日".indexOf(signs.peek(next + 1)) >= 0;
    }

    private static boolean isMark(char sign) {
        return "，。；：、！？“”《》".indexOf(sign) >= 0;
    }

    /** "通  知", "关 于 举 办": single signs apart from each other. In "李 铮  齐 伟" the wider blank parts two names. */
    private static boolean letterSpaced(Signs signs, int from, int to) {
        if (to - from > SPACED || !Han.is(signs.peek(from - 1)) || !Han.is(signs.peek(to))) {
            return false;
        }
        if (isWider(to - from, signs, from - 2, -1) || isWider(to - from, signs, to + 1, 1)) {
            return false;
        }
        var ahead = signs.peek(from - 2);
        var aloneBefore = ahead == ' ' || ahead == '\n' || ahead == 0 || "、.）：".indexOf(ahead) >= 0;
        var next = signs.peek(to + 1);
        var aloneAfter = next == ' ' || next == '\n' || next == '：' || next == 0;
        return aloneBefore && aloneAfter;
    }

    /** Whether there is a narrower blank at that place, on that side. */
    private static boolean isWider(int width, Signs signs, int place, int side) {
        var end = place;
        while (signs.peek(end) == ' ' && Math.abs(end - place) < width) {
            end += side;
        }
        return end != place && Math.abs(end - place) < width && Han.is(signs.peek(end));
    }
}
