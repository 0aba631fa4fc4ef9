package org.sciday.notices.reading;

import java.util.Arrays;

/** A growing text that remembers for each sign where it began in the original. */
final class Signs {

    private char[] signs;
    private int[] starts;
    private int length;

    Signs(int expected) {
        signs = new char[Math.max(16, expected)];
        starts = new int[signs.length];
    }

    void add(char sign, int start) {
        if (length == signs.length) {
            signs = Arrays.copyOf(signs, length * 2);
            starts = Arrays.copyOf(starts, length * 2);
        }
        signs[length] = sign;
        starts[length++] = start;
    }

    void add(Signs from, int at) {
        add(from.signs[at], from.starts[at]);
    }

    void addAll(String text, int start) {
        for (var i = 0; i < text.length(); i++) {
            add(text.charAt(i), start);
        }
    }

    int length() {
        return length;
    }

    char at(int place) {
        return signs[place];
    }

    /** Zero where there is no sign, so that callers may look over the edge. */
    char peek(int place) {
        return place < 0 || place >= length ? 0 : signs[place];
    }

    int start(int place) {
        return starts[place];
    }

    String text() {
        return new String(signs, 0, length);
    }

    /** With the end of the original as the place after the last sign. */
    int[] starts(int end) {
        var all = Arrays.copyOf(starts, length + 1);
        all[length] = end;
        return all;
    }
}
