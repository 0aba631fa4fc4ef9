package org.sciday.notices.reading;

/** One line of the clean text, without blanks at its ends. Places count in the clean text. */
public record Line(int number, int from, String text) {

    public int to() {
        return from + text.length();
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }
}
