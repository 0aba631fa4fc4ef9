package org.sciday.notices.reading;

/**
 * One sign for each mark of punctuation. Notices mix half and full width; rules see Chinese marks between Chinese words,
 * and plain ones within numbers and addresses.
 */
final class Punctuation {

    private static final String FROM = "．﹒﹑､｡﹔﹕﹖﹗﹙﹚︰∶〝〞＂「」『』﹁﹂﹃﹄﹐﹪﹟﹠﹢﹣﹤﹥﹦＿［］｛｝［］〈〉＜＞﹝﹞";
    private static final String TO = "..、、。；：？！（）：：“”\"“”‘’“”‘’，%#&+-<>=_[]{}[]〈〉<>〔〕";

    private static final int MOST_QUOTES = 4;

    private Punctuation() {}

    static char folded(char sign) {
        var at = sign < 0x80 ? -1 : FROM.indexOf(sign);
        return at >= 0 ? TO.charAt(at) : sign;
    }

    /** Turns marks to Chinese ones where they stand between words, and takes one of two that follow each other. */
    static Signs settled(Signs signs) {
        var settled = new Signs(signs.length());
        var quoted = false;
        for (var i = 0; i < signs.length(); i++) {
            var sign = chinese(signs, i);
            if (sign == '"') {
                sign = quoted ? '”' : '“';
                quoted = !quoted;
            }
            quoted &= sign != '\n';
            var next = i + 1 < signs.length() ? chinese(signs, i + 1) : '\0';
            var doubled = sign == '，' && Cleaning.follows(next) || sign == '、' && next == '、' || sign == '。' && next == '。';
            var stray = (sign == '“' || sign == '”') && breaksDate(settled, signs, i);
            if (!doubled && !stray) {
                settled.add(sign, signs.start(i));
            }
        }
        return settled;
    }

    /** "2023““年": quotes that fell into a date. */
    private static boolean breaksDate(Signs before, Signs signs, int at) {
        if (!Han.isDigit(before.peek(before.length() - 1))) {
            return false;
        }
        var next = at + 1;
        while (next - at < MOST_QUOTES && (signs.peek(next) == '“' || signs.peek(next) == '”')) {
            next++;
        }
        return "年月日".indexOf(signs.peek(next)) >= 0;
    }

    private static char chinese(Signs signs, int at) {
        var before = signs.peek(at - 1);
        var after = signs.peek(at + 1);
        return switch (signs.at(at)) {
            case ',' -> Han.isDigit(before) && threeDigits(signs, at + 1) ? ',' : '，';
            case ':', '：' -> Han.isDigit(before) && Han.isDigit(after) || after == '/' ? ':' : '：';
            case ';' -> '；';
            case '(' -> '（';
            case ')' -> '）';
            case '!' -> '！';
            case '?' -> Han.isLatin(before) && Han.isLatin(after) ? '?' : '？';
            default -> signs.at(at);
        };
    }

    private static boolean threeDigits(Signs signs, int from) {
        return Han.isDigit(signs.peek(from))
                && Han.isDigit(signs.peek(from + 1))
                && Han.isDigit(signs.peek(from + 2))
                && !Han.isDigit(signs.peek(from + 3));
    }
}
