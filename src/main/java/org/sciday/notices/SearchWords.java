package org.sciday.notices;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Makes texts findable: without what people write differently, and as signs and pairs of signs, since Chinese has no blanks
 * between words. What holds all pairs of a word is looked at again for the word itself.
 */
public final class SearchWords {

    private static final Pattern NOISE = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern BLANKS = Pattern.compile("[\\s，,、;；]+");
    private static final int MOST_WORDS = 6;
    private static final int LONGEST_WORD = 60;

    private final List<String> words;

    private SearchWords(List<String> words) {
        this.words = words;
    }

    public static SearchWords of(String query) {
        return new SearchWords(Arrays.stream(BLANKS.split(query))
                .map(SearchWords::fold)
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, Math.min(LONGEST_WORD, word.length())))
                .distinct()
                .limit(MOST_WORDS)
                .toList());
    }

    public List<String> words() {
        return words;
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** What the index must hold for all words. */
    public String[] grams() {
        var grams = new LinkedHashSet<String>();
        for (var word : words) {
            addGrams(grams, word, word.codePointCount(0, word.length()) == 1);
        }
        return grams.toArray(String[]::new);
    }

    /** The text as it is searched. */
    static String fold(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return NOISE.matcher(plain).replaceAll("");
    }

    /** What the index holds for a folded text. */
    static String[] gramsOf(String folded) {
        var grams = new LinkedHashSet<String>();
        addGrams(grams, folded, true);
        return grams.toArray(String[]::new);
    }

    private static void addGrams(Set<String> grams, String text, boolean singles) {
        var signs = text.codePoints().mapToObj(Character::toString).toList();
        for (var i = 0; i < signs.size(); i++) {
            if (singles) {
                grams.add(signs.get(i));
            }
            if (i + 1 < signs.size()) {
                grams.add(signs.get(i) + signs.get(i + 1));
            }
        }
    }
}
