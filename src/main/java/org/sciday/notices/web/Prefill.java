package org.sciday.notices.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sciday.campaigns.facts.NoticeFacts;
import org.sciday.notices.FindingField;
import org.sciday.notices.Sentences;
import org.sciday.notices.TextSpan;

/** Fills the form for a new value with what chosen words say, as far as that is plain; the person does the rest. */
record Prefill(FindingField field, int version, int year) {

    private static final Pattern DAY = Pattern.compile("(?:(20[0-9]{2})年)?([0-9]{1,2})月([0-9]{1,2})[日号]");

    ValueForm empty() {
        return FilledForm.of(field, version, "");
    }

    ValueForm from(String text, TextSpan span) {
        var sentence = Sentences.around(Sentences.of(text), span).of(text);
        return saying(span.of(text)).at(span, sentence);
    }

    private ValueForm saying(String words) {
        var day = dayIn(words);
        return switch (field) {
            case ISSUED_ON, STARTS_ON, ENDS_ON, PUBLISH_FROM ->
                day.map(found -> FilledForm.of(field, version, found)).orElseGet(this::empty);
            case OBLIGATIONS -> FilledForm.of(field, version, owed(day.orElse(null), words));
            case QUOTAS -> FilledForm.of(field, version, new NoticeFacts.Quota(null, null, null, null, words));
            default -> FilledForm.of(field, version, words);
        };
    }

    private static NoticeFacts.Obligation owed(@Nullable LocalDate day, String words) {
        return new NoticeFacts.Obligation(day, null, null, words, null, List.of(), List.of(), List.of());
    }

    private Optional<LocalDate> dayIn(String words) {
        var found = DAY.matcher(words);
        if (!found.find()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    found.group(1) == null ? year : Integer.parseInt(found.group(1)),
                    Integer.parseInt(found.group(2)),
                    Integer.parseInt(found.group(3))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
