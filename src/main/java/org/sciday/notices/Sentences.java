package org.sciday.notices;

import java.util.ArrayList;
import java.util.List;

/** Cuts a notice into its sentences. A sentence ends with its mark or its line; the next begins after it. */
public final class Sentences {

    private static final String ENDS = "。！？；!?;";
    private static final String CLOSING = "”’」』）)》\"";
    /** So that a text without any mark is not one sentence. */
    private static final int LONGEST = 400;

    private Sentences() {}

    /** All sentences in order, without line ends and without blanks around them. */
    public static List<TextSpan> of(String text) {
        var sentences = new ArrayList<TextSpan>();
        var from = 0;
        for (var at = 0; at < text.length(); at++) {
            var sign = text.charAt(at);
            if (sign == '\n' || sign == '\r') {
                add(sentences, text, from, at);
                from = at + 1;
            } else if (ENDS.indexOf(sign) >= 0 || at - from >= LONGEST && !Character.isHighSurrogate(sign)) {
                while (at + 1 < text.length() && CLOSING.indexOf(text.charAt(at + 1)) >= 0) {
                    at++;
                }
                add(sentences, text, from, at + 1);
                from = at + 1;
            }
        }
        add(sentences, text, from, text.length());
        return List.copyOf(sentences);
    }

    /** From the beginning of the sentence in which the span begins to the end of the one in which it ends. */
    public static TextSpan around(List<TextSpan> sentences, TextSpan span) {
        var start = span.start();
        var end = span.end();
        for (var sentence : sentences) {
            if (sentence.overlaps(span)) {
                start = Math.min(start, sentence.start());
                end = Math.max(end, sentence.end());
            }
        }
        return new TextSpan(start, end);
    }

    private static void add(List<TextSpan> sentences, String text, int from, int to) {
        var start = from;
        var end = to;
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        if (end > start) {
            sentences.add(new TextSpan(start, end));
        }
    }

    private static boolean isBlank(char sign) {
        return Character.isWhitespace(sign) || Character.isSpaceChar(sign);
    }
}
