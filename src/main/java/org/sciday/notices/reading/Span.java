package org.sciday.notices.reading;

/** Where something stands in the original text, damage included: from the first sign to after the last. */
public record Span(int from, int to) {

    public Span {
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("No such span: " + from + " to " + to);
        }
    }

    public String of(String original) {
        return original.substring(from, to);
    }

    /** From the beginning of the one to the end of the other. */
    public Span upTo(Span other) {
        return new Span(Math.min(from, other.from), Math.max(to, other.to));
    }
}
