package org.sciday.activities.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sciday.shared.Festival;
import org.sciday.shared.FieldError;
import org.sciday.shared.InvalidInput;

/** Reads typed texts as values and remembers every one that is none, so that all are told at once. */
final class TypedValues {

    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");

    private final List<FieldError> errors = new ArrayList<>();

    static String minutes(@Nullable Instant instant) {
        return instant == null ? "" : MINUTES.format(Festival.localTimeOf(instant));
    }

    @Nullable
    Integer number(String field, String text) {
        return value(field, text, "shared.number-invalid", Integer::valueOf);
    }

    @Nullable
    Double degrees(String field, String text) {
        return value(field, text, "shared.number-invalid", typed -> {
            var number = Double.valueOf(typed);
            if (!Double.isFinite(number)) {
                throw new NumberFormatException(typed);
            }
            return number;
        });
    }

    @Nullable
    Instant moment(String field, String text) {
        return value(field, text, "activities.moment", typed -> Festival.instantOf(LocalDateTime.parse(typed)));
    }

    @Nullable
    LocalDate day(String field, String text) {
        return value(field, text, "shared.date-invalid", LocalDate::parse);
    }

    /** For ids, codes and choices, which no honest browser sends broken. */
    <T> @Nullable T choice(String field, String text, Function<String, T> reading) {
        return value(field, text, "activities.choice", reading);
    }

    void complain(String field, String code, Object... arguments) {
        errors.add(FieldError.of(field, code, arguments));
    }

    void demandReadable() {
        InvalidInput.check(errors);
    }

    private <T> @Nullable T value(String field, String text, String code, Function<String, T> reading) {
        var typed = text.strip();
        if (typed.isEmpty()) {
            return null;
        }
        try {
            return reading.apply(typed);
        } catch (IllegalArgumentException | DateTimeException e) {
            complain(field, code);
            return null;
        }
    }
}
