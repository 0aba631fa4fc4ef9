package org.sciday.notices;

/** A part of a notice's text, from its first sign to after its last. */
public record TextSpan(int start, int end) {

    public TextSpan {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("No such span: " + start + " to " + end);
        }
    }

    public boolean isWithin(String text) {
        return end <= text.length();
    }

    public String of(String text) {
        return text.substring(start, end);
    }

    public boolean overlaps(TextSpan other) {
        return start < other.end && other.start < end;
    }

    public int length() {
        return end - start;
    }
}
