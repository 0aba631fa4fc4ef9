package org.sciday.notices.web;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The words of a text around the first place where one of the searched words stands. */
final class Excerpt {

    private static final int BEFORE = 24;
    private static final int AFTER = 60;

    private Excerpt() {}

    static @Nullable String of(String text, List<String> words) {
        var plain = text.toLowerCase(Locale.ROOT);
        for (var word : words) {
            var at = plain.indexOf(word);
            if (at >= 0) {
                var from = Math.max(0, at - BEFORE);
                var to = Math.min(text.length(), at + word.length() + AFTER);
                var cut = text.substring(from, to).replaceAll("\\s+", " ").strip();
                return (from > 0 ? "…" : "") + cut + (to < text.length() ? "…" : "");
            }
        }
        return null;
    }
}
