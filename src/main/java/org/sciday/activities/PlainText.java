package org.sciday.activities;

import org.jspecify.annotations.Nullable;

/** Text as it is kept: no control signs, no half characters, one kind of line break, nothing around it. */
final class PlainText {

    private static final int REPLACEMENT = 0xFFFD;

    private PlainText() {}

    static String line(@Nullable String text) {
        return clean(text, false);
    }

    static String block(@Nullable String text) {
        return clean(text, true);
    }

    private static String clean(@Nullable String text, boolean keepLines) {
        if (text == null || text.isEmpty()) {
            return "";
        }
        var kept = new StringBuilder(text.length());
        text.replace("\r\n", "\n").replace('\r', '\n').codePoints().forEach(sign -> {
            if (Character.isISOControl(sign)) {
                if (sign == '\n' || sign == '\t') {
                    kept.appendCodePoint(keepLines ? sign : ' ');
                }
            } else {
                kept.appendCodePoint(isHalf(sign) ? REPLACEMENT : sign);
            }
        });
        return kept.toString().strip();
    }

    private static boolean isHalf(int sign) {
        return sign >= Character.MIN_SURROGATE && sign <= Character.MAX_SURROGATE;
    }
}
