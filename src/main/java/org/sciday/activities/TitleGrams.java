package org.sciday.activities;

import java.util.Set;
import org.sciday.shared.Grams;

/** How titles are searched. */
public final class TitleGrams {

    private TitleGrams() {}

    /** What the index holds of a title. */
    static Set<String> of(String title) {
        return Grams.of(Grams.fold(title));
    }

    /** What a title has to hold, all of it, to answer the search. Signs that titles are not searched by are in none. */
    public static String[] toFind(String text) {
        var grams = Grams.words(text).stream()
                .flatMap(word -> Grams.toFind(word).stream())
                .distinct()
                .toArray(String[]::new);
        return grams.length == 0 ? new String[] {text} : grams;
    }
}
