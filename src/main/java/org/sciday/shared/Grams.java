package org.sciday.shared;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How texts are found: as signs and pairs of neighbouring signs, since Chinese has no blanks between words, most of them have
 * two signs, and trigrams need three. Width, case and punctuation do not count.
 */
public final class Grams {

    private static final Pattern NOISE = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Grams() {}

    /** The text as it is searched: letters and numbers only, in one width and case. */
    public static String fold(String text) {
        return NOISE.matcher(plain(text)).replaceAll("");
    }

    /** The same, cut where something stood that does not count. */
    public static List<String> words(String text) {
        return Arrays.stream(NOISE.split(plain(text)))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** What an index holds of a folded text: its signs and its pairs of signs. */
    public static Set<String> of(String folded) {
        return grams(folded, true);
    }

    public static Set<String> pairsOf(String folded) {
        return grams(folded, false);
    }

    /** What a text has to hold, all of it, to answer a folded word: its pairs of signs, or the sign when there is but one. */
    public static Set<String> toFind(String word) {
        return grams(word, word.codePointCount(0, word.length()) == 1);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    private static Set<String> grams(String text, boolean singles) {
        var grams = new LinkedHashSet<String>();
        var signs = text.codePoints().mapToObj(Character::toString).toList();
        for (var i = 0; i < signs.size(); i++) {
            if (singles) {
                grams.add(signs.get(i));
            }
            if (i + 1 < signs.size()) {
                grams.add(signs.get(i) + signs.get(i + 1));
            }
        }
        return grams;
    }
}
