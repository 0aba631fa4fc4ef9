package org.sciday.notices.reading;

import java.text.Normalizer;
import java.util.EnumSet;

/**
 * Makes the clean text, step by step, each in one pass: wrong encodings, width and traditional signs, inserted pinyin,
 * doubled punctuation, lines that pages broke, advertising, blanks.
 */
final class Cleaning {

    private static final int LONGEST_PINYIN = 6;
    private static final String FOLLOWING = "，、。；：";

    private final String original;
    private final EnumSet<Damage> damages = EnumSet.noneOf(Damage.class);
    private Signs signs;

    Cleaning(String original) {
        this.original = original;
        this.signs = new Signs(original.length());
    }

    NoticeText text() {
        readSigns();
        dropPinyin();
        signs = Watermarks.removed(signs, damages);
        signs = Punctuation.settled(signs);
        signs = Wrapping.joined(signs);
        signs = Omissions.joined(signs, damages);
        signs = Advertising.replaced(signs, damages);
        signs = Blanks.settled(signs);
        if (signs.text().indexOf('\uFFFD') >= 0 || signs.text().contains("锟斤拷")) {
            damages.add(Damage.MOJIBAKE);
        }
        return new NoticeText(original, signs.text(), signs.starts(original.length()), damages);
    }

    private void readSigns() {
        var at = 0;
        while (at < original.length()) {
            var run = Mojibake.runEnd(original, at);
            if (run > at) {
                damages.add(Damage.MOJIBAKE);
                Mojibake.repair(original, at, run, signs);
                at = run;
            } else {
                readSign(at);
                at++;
            }
        }
    }

    private void readSign(int at) {
        var sign = original.charAt(at);
        if (sign == '\n' || sign == '\f' || sign == '\u2028' || sign == '\u2029') {
            signs.add('\n', at);
        } else if (sign == '\r') {
            if (at + 1 == original.length() || original.charAt(at + 1) != '\n') {
                signs.add('\n', at);
            }
        } else if (sign == '\t' || sign == '\u00A0' || Character.isSpaceChar(sign)) {
            signs.add(' ', at);
        } else if (!isNothing(sign)) {
            signs.add(folded(sign), at);
        }
    }

    /** Signs without width: marks of direction, joiners, byte order marks, controls. */
    private static boolean isNothing(char sign) {
        return Character.isISOControl(sign) || Character.getType(sign) == Character.FORMAT;
    }

    private static char folded(char sign) {
        var kept = Punctuation.folded(sign);
        if (kept != sign || sign < 0x80) {
            return kept;
        }
        if (sign >= '\u2E80' && sign <= '\u2FDF' || sign >= '\uF900' && sign <= '\uFAFF' || sign >= '\uFF00') {
            var normal = Normalizer.normalize(String.valueOf(sign), Normalizer.Form.NFKC);
            return normal.length() == 1 ? Simplified.of(normal.charAt(0)) : sign;
        }
        return Simplified.of(sign);
    }

    /** Copied pages carry the reading of a sign behind it: 科学（xué）. */
    private void dropPinyin() {
        var kept = new Signs(signs.length());
        for (var i = 0; i < signs.length(); i++) {
            var end = i > 0 && Han.is(signs.at(i - 1)) ? pinyinEnd(i) : i;
            if (end > i) {
                damages.add(Damage.INSERTED_PINYIN);
                i = end - 1;
            } else {
                kept.add(signs, i);
            }
        }
        signs = kept;
    }

    private int pinyinEnd(int from) {
        if (signs.at(from) != '(' && signs.at(from) != '（') {
            return from;
        }
        var toned = damages.contains(Damage.INSERTED_PINYIN);
        var at = from + 1;
        while (at - from <= LONGEST_PINYIN && isPinyin(signs.peek(at))) {
            toned |= Han.isToned(signs.peek(at));
            at++;
        }
        var close = signs.peek(at);
        return toned && at > from + 1 && (close == ')' || close == '）') ? at + 1 : from;
    }

    private static boolean isPinyin(char sign) {
        return sign >= 'a' && sign <= 'z' || Han.isToned(sign);
    }

    static boolean follows(char sign) {
        return FOLLOWING.indexOf(sign) >= 0;
    }
}
