package org.sciday.notices;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.sciday.shared.Grams;

/** The words of a query. What holds all pairs of signs of a word is looked at again for the word itself. */
public final class SearchWords {

    private static final Pattern BLANKS = Pattern.compile("[\\s，,、;；]+");
    private static final int MOST_WORDS = 6;
    private static final int LONGEST_WORD = 60;

    private final List<String> words;

    private SearchWords(List<String> words) {
        this.words = words;
    }

    public static SearchWords of(String query) {
        return new SearchWords(Arrays.stream(BLANKS.split(query))
                .map(Grams::fold)
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
        return words.stream()
                .flatMap(word -> Grams.toFind(word).stream())
                .distinct()
                .toArray(String[]::new);
    }
}
