package org.sciday.results;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.sciday.shared.Festival;
import org.sciday.shared.web.DateText;
import org.springframework.context.MessageSource;

/** A text that grows sentence by sentence. Papers for the office are Chinese, whatever language their reader's pages are in. */
final class Sentences {

    private static final DateText DATES = new DateText(Locale.SIMPLIFIED_CHINESE);

    private final MessageSource words;
    private final List<String> paragraphs = new ArrayList<>();
    private final StringBuilder current = new StringBuilder();

    Sentences(MessageSource words) {
        this.words = words;
    }

    String word(String key, Object... arguments) {
        var full = "results.draft." + key;
        return Objects.requireNonNullElse(
                words.getMessage(full, arguments, full, Locale.SIMPLIFIED_CHINESE), full);
    }

    String figure(UnitFigure figure) {
        var full = "results.figure." + figure;
        return Objects.requireNonNullElse(words.getMessage(full, null, full, Locale.SIMPLIFIED_CHINESE), full);
    }

    Sentences say(String key, Object... arguments) {
        current.append(word(key, arguments));
        return this;
    }

    /** Takes the text as it is. */
    Sentences quote(String text) {
        current.append(text);
        return this;
    }

    Sentences paragraph() {
        if (!current.isEmpty()) {
            paragraphs.add(current.toString());
            current.setLength(0);
        }
        return this;
    }

    /** “甲”、“乙”和“丙” without more words than needed. */
    String quoted(List<String> names) {
        return String.join("、", names.stream().map(name -> "“" + inner(name) + "”").toList());
    }

    /** A name to be quoted whose own quotes become single ones. */
    static String inner(String name) {
        return name.replace('“', '‘').replace('”', '’');
    }

    static String days(Instant first, Instant last) {
        return DATES.days(Festival.dateOf(first), Festival.dateOf(last));
    }

    static String day(Instant at) {
        return DATES.day(Festival.dateOf(at));
    }

    static String span(Instant start, Instant end) {
        return DATES.span(start, end);
    }

    static DateText dates() {
        return DATES;
    }

    @Override
    public String toString() {
        paragraph();
        return String.join("\n\n", paragraphs);
    }
}
