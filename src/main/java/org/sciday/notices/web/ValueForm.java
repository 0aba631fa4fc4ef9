package org.sciday.notices.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sciday.campaigns.facts.NoticeFacts;
import org.sciday.notices.FindingField;
import org.sciday.notices.TextSpan;
import org.sciday.shared.InvalidInput;

/** One value as a person types it. Which inputs count depends on the field. */
public record ValueForm(
        @Nullable FindingField field,
        @Nullable Integer version,
        @Nullable String words,
        @Nullable LocalDate date,
        @Nullable LocalDate dueOn,
        @Nullable String dueTime,
        @Nullable String relative,
        @Nullable String what,
        @Nullable String who,
        @Nullable List<String> channels,
        @Nullable String addresses,
        @Nullable List<String> formats,
        @Nullable Integer atLeast,
        @Nullable Integer atMost,
        @Nullable String unit,
        @Nullable String group,
        @Nullable String leads,
        @Nullable String place,
        @Nullable String phones,
        @Nullable String email,
        @Nullable String sentence,
        @Nullable Integer start,
        @Nullable Integer end) {

    static final int LONGEST = 2_000;

    /** The same, taken from a place in the text. */
    ValueForm at(TextSpan span, String itsSentence) {
        return new ValueForm(
                field, version, words, date, dueOn, dueTime, relative, what, who, channels, addresses, formats, atLeast,
                atMost, unit, group, leads, place, phones, email, itsSentence, span.start(), span.end());
    }

    /** The value that was typed, or InvalidInput for what is missing. */
    Object valueOf(FindingField asked) {
        return switch (asked) {
            case YEAR_ROUND -> true;
            case ISSUED_ON, STARTS_ON, ENDS_ON, PUBLISH_FROM -> {
                if (date == null) {
                    throw InvalidInput.of("date", "shared.date-invalid");
                }
                yield date;
            }
            case OBLIGATIONS -> obligation();
            case QUOTAS -> quota();
            case ACTIONS -> new NoticeFacts.Action(needed("words", words), text(group), list(leads));
            case MAIN_EVENTS -> new NoticeFacts.MainEvent(date, text(place), needed("words", words));
            case CONTACTS -> contact();
            default -> needed("words", words);
        };
    }

    private NoticeFacts.Obligation obligation() {
        var term = text(relative);
        if (dueOn == null && term == null) {
            throw InvalidInput.of("dueOn", "notices.due-needed");
        }
        return new NoticeFacts.Obligation(
                dueOn,
                text(dueTime),
                term,
                needed("what", what),
                text(who),
                Objects.requireNonNullElse(channels, List.of()),
                list(addresses),
                Objects.requireNonNullElse(formats, List.of()));
    }

    private NoticeFacts.Quota quota() {
        if (atLeast == null && atMost == null) {
            throw InvalidInput.of("atLeast", "notices.number-needed");
        }
        return new NoticeFacts.Quota(needed("who", who), atLeast, atMost, text(unit), text(what));
    }

    private NoticeFacts.Contact contact() {
        if (text(words) == null && text(unit) == null) {
            throw InvalidInput.of("words", "notices.value-needed");
        }
        return new NoticeFacts.Contact(text(unit), text(words), list(phones), text(email));
    }

    private static String needed(String input, @Nullable String typed) {
        var text = text(typed);
        if (text == null) {
            throw InvalidInput.of(input, "notices.value-needed");
        }
        if (text.length() > LONGEST) {
            throw InvalidInput.of(input, "shared.too-long", LONGEST);
        }
        return text;
    }

    private static @Nullable String text(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    private static List<String> list(@Nullable String typed) {
        return typed == null
                ? List.of()
                : Arrays.stream(typed.split("[、,，;；\\n]+"))
                        .map(String::strip)
                        .filter(word -> !word.isEmpty())
                        .toList();
    }
}
