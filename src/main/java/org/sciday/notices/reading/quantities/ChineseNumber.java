package org.sciday.notices.reading.quantities;

import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * A number in digits, in words or in both: 20, 1,000, 二十, 两千, 1.5万, 二〇二四. Words without a unit (二〇二四) are read digit by
 * digit, as years are. About-numbers (十余, 数百) have no value.
 */
public final class ChineseNumber {

    /** What a number may look like; meant to stand inside a larger pattern. */
    public static final String PATTERN =
            "(?:[0-9]{1,9}+(?:,[0-9]{3}(?![0-9])){0,3}(?:\\.[0-9]{1,4})?|[零〇一二两三四五六七八九十百千]{1,9}+)[万亿]?";

    private static final String DIGITS = "零一二三四五六七八九";

    private ChineseNumber() {}

    /** The whole number that is meant, or nothing when the text is none or has a fraction. */
    public static OptionalInt whole(String text) {
        var value = value(text);
        if (value.isEmpty() || value.getAsDouble() != Math.rint(value.getAsDouble()) || value.getAsDouble() > 1e9) {
            return OptionalInt.empty();
        }
        return OptionalInt.of((int) value.getAsDouble());
    }

    /** The number that is meant, or nothing when the text is no number. */
    public static OptionalDouble value(String text) {
        var plain = text.replace(",", "").strip();
        if (plain.isEmpty()) {
            return OptionalDouble.empty();
        }
        var scale = scale(plain.charAt(plain.length() - 1));
        var body = scale == 1 ? plain : plain.substring(0, plain.length() - 1);
        if (body.isEmpty()) {
            return OptionalDouble.of(scale);
        }
        var inner = isWestern(body) ? OptionalDouble.of(Double.parseDouble(body)) : words(body);
        return inner.isEmpty() ? inner : OptionalDouble.of(inner.getAsDouble() * scale);
    }

    private static boolean isWestern(String text) {
        return text.matches("[0-9]{1,9}(?:\\.[0-9]{1,4})?");
    }

    private static double scale(char last) {
        return switch (last) {
            case '万' -> 1e4;
            case '亿' -> 1e8;
            default -> 1;
        };
    }

    private static OptionalDouble words(String text) {
        var total = 0;
        var digit = -1;
        var positional = text.length() > 1 && text.chars().noneMatch(c -> unit((char) c) > 0);
        for (var c : text.toCharArray()) {
            var unit = unit(c);
            var next = digit(c);
            if (unit > 0) {
                total += (digit <= 0 ? 1 : digit) * unit;
                digit = -1;
            } else if (next >= 0) {
                total = positional ? total * 10 + next : total;
                digit = next;
            } else {
                return OptionalDouble.empty();
            }
        }
        return OptionalDouble.of(positional ? total : total + trailing(text, digit));
    }

    // 一百二 is 120 and 三千五 is 3500; 一百零二 is 102, 十二 is 12.
    private static int trailing(String text, int digit) {
        if (digit < 0) {
            return 0;
        }
        var before = text.length() < 2 ? ' ' : text.charAt(text.length() - 2);
        return unit(before) > 10 ? digit * unit(before) / 10 : digit;
    }

    private static int unit(char c) {
        return switch (c) {
            case '十' -> 10;
            case '百' -> 100;
            case '千' -> 1000;
            default -> 0;
        };
    }

    private static int digit(char c) {
        return switch (c) {
            case '〇', '○' -> 0;
            case '两', '俩' -> 2;
            default -> DIGITS.indexOf(c);
        };
    }
}
