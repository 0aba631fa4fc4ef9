package org.sciday.campaigns.web;

import java.util.List;

/**
 * One line of a value as it is read: the words, what belongs to them, and short marks.
 *
 * @param isGuess read out of words by rules, not yet confirmed
 */
public record Entry(String text, List<String> details, List<String> marks, boolean isGuess) {

    public Entry {
        details = details.stream().filter(detail -> !detail.isBlank()).toList();
        marks = List.copyOf(marks);
    }

    static Entry of(String text) {
        return new Entry(text, List.of(), List.of(), false);
    }
}
