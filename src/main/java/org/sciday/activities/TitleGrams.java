package org.sciday.activities;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How titles are searched: by pairs of neighbouring signs, since most Chinese words have two and trigrams need three. Width,
 * case and punctuation do not count.
 */
public final class TitleGrams {

    private static final Pattern NOISE = Pattern.compile("[^\\p{L}\\p{N}]+");

    private TitleGrams() {}

    /** What the index holds of a title: its signs and its pairs of signs. */
    static Set<String> of(String title) {
        var signs = signsOf(NOISE.matcher(folded(title)).replaceAll(""));
        var grams = new LinkedHashSet<>(signs);
        grams.addAll(pairsOf(signs));
        return grams;
    }

    /** What a title has to hold, all of it, to answer the search. Signs that titles are not searched by are in none. */
    public static String[] toFind(String text) {
        var grams = Arrays.stream(NOISE.split(folded(text)))
                .map(TitleGrams::signsOf)
                .flatMap(signs -> (signs.size() == 1 ? signs : pairsOf(signs)).stream())
                .distinct()
                .toArray(String[]::new);
        return grams.length == 0 ? new String[] {text} : grams;
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    private static List<String> signsOf(String word) {
        return word.codePoints().mapToObj(Character::toString).toList();
    }

    private static List<String> pairsOf(List<String> signs) {
        var pairs = new LinkedHashSet<String>();
        for (int i = 0; i + 1 < signs.size(); i++) {
            pairs.add(signs.get(i) + signs.get(i + 1));
        }
        return List.copyOf(pairs);
    }
}
