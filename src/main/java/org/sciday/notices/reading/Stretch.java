package org.sciday.notices.reading;

/** A part of the clean text. */
public record Stretch(int from, int to) {

    public String of(Notice notice) {
        return notice.clean().substring(from, to);
    }

    public boolean covers(int place) {
        return from <= place && place < to;
    }

    public int length() {
        return to - from;
    }
}
