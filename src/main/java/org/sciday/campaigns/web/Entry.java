package org.sciday.campaigns.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sciday.campaigns.facts.Source;

/**
 * One line of a value as it is read: the words, what belongs to them, and short marks.
 *
 * @param isGuess read out of words by rules, not yet confirmed
 * @param source the sentence that it comes from
 */
public record Entry(
        String text, List<String> details, List<String> marks, boolean isGuess, @Nullable Source source) {

    public Entry {
        details = details.stream().filter(detail -> !detail.isBlank()).toList();
        marks = List.copyOf(marks);
    }

    Entry(String text, List<String> details, List<String> marks, boolean isGuess) {
        this(text, details, marks, isGuess, null);
    }

    Entry from(@Nullable Source itsSource) {
        return new Entry(text, details, marks, isGuess, itsSource);
    }

    static Entry of(String text) {
        return new Entry(text, List.of(), List.of(), false);
    }
}
