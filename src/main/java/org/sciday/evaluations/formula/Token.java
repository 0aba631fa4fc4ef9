package org.sciday.evaluations.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A word, a number or a sign of a formula, and where it stands. Signs in full width mean the same. */
record Token(Kind kind, String text, int at) {

    private static final Pattern NEXT = Pattern.compile("(?<number>\\d+(\\.\\d+)?%?)|(?<word>\\p{L}+)|(?<sign>\\S)");

    enum Kind {
        NUMBER,
        WORD,
        SIGN,
        END
    }

    static List<Token> of(String text) {
        var tokens = new ArrayList<Token>();
        var matcher = NEXT.matcher(narrow(text));
        while (matcher.find()) {
            var kind = matcher.group("number") != null ? Kind.NUMBER : matcher.group("word") != null ? Kind.WORD : Kind.SIGN;
            tokens.add(new Token(kind, matcher.group(), matcher.start() + 1));
        }
        tokens.add(new Token(Kind.END, "", text.length() + 1));
        return tokens;
    }

    boolean is(String sign) {
        return kind == Kind.SIGN && text.equals(sign);
    }

    /** One sign for one, so that places stay what they are. */
    private static String narrow(String text) {
        return text.chars()
                .map(sign -> switch (sign) {
                    case '×', '＊' -> '*';
                    case '（' -> '(';
                    case '）' -> ')';
                    case '，', '、' -> ',';
                    case '＋' -> '+';
                    case '％' -> '%';
                    case '＝' -> '=';
                    case '\u3000' -> ' ';
                    default -> sign >= '０' && sign <= '９' ? sign - '０' + '0' : sign;
                })
                .collect(StringBuilder::new, (line, sign) -> line.append((char) sign), StringBuilder::append)
                .toString();
    }
}
