package org.sciday.campaigns.web;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sciday.shared.FieldError;
import org.sciday.shared.Ids;

/** Reads the fields of one row; notes what is wrong instead of stopping at it. */
record RowReader(Row row, String at, List<FieldError> errors) {

    private static final int MAX_TEXT = 500;

    /** What was typed; the empty text when nothing was. */
    String text(String name) {
        var text = row.text(name).strip();
        if (text.length() > MAX_TEXT) {
            wrong(name, "shared.too-long", MAX_TEXT);
        }
        return text;
    }

    @Nullable
    String textOrNull(String name) {
        var text = text(name);
        return text.isEmpty() ? null : text;
    }

    String needed(String name) {
        var text = text(name);
        if (text.isEmpty()) {
            wrong(name, "shared.required");
        }
        return text;
    }

    /** The row it was when the form was shown, or a new one. */
    UUID id() {
        try {
            return UUID.fromString(row.text("id"));
        } catch (IllegalArgumentException none) {
            return Ids.next();
        }
    }

    @Nullable
    LocalDate date(String name) {
        return parsed(name, LocalDate::parse, "shared.date-invalid");
    }

    @Nullable
    LocalTime time(String name) {
        return parsed(name, LocalTime::parse, "shared.time-invalid");
    }

    @Nullable
    Integer number(String name) {
        return parsed(name, Integer::valueOf, "shared.number-invalid");
    }

    @Nullable
    Double decimal(String name) {
        return parsed(name, Double::valueOf, "shared.number-invalid");
    }

    boolean tick(String name) {
        return !row.text(name).isEmpty();
    }

    <E extends Enum<E>> E oneOf(String name, Class<E> type, E otherwise) {
        return Arrays.stream(type.getEnumConstants())
                .filter(code -> code.name().equals(row.text(name)))
                .findFirst()
                .orElse(otherwise);
    }

    <E extends Enum<E>> List<E> anyOf(String name, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(code -> row.all(name).contains(code.name()))
                .toList();
    }

    List<String> anyOf(String name, List<String> codes) {
        return codes.stream().filter(row.all(name)::contains).toList();
    }

    /** Entries of one field: 市科协、市教育局, or one a line. */
    List<String> entries(String name) {
        return split(text(name), "[、，,；;\\n]");
    }

    List<String> lines(String name) {
        return split(row.text(name), "\\n");
    }

    void wrong(String name, String code, Object... arguments) {
        errors.add(FieldError.of(at + "." + name, code, arguments));
    }

    private static List<String> split(String text, String signs) {
        return Arrays.stream(text.split(signs))
                .map(String::strip)
                .filter(entry -> !entry.isEmpty())
                .toList();
    }

    private <T> @Nullable T parsed(String name, Function<String, T> parse, String complaint) {
        var text = row.text(name).strip();
        if (text.isEmpty()) {
            return null;
        }
        try {
            return parse.apply(text);
        } catch (DateTimeParseException | NumberFormatException unreadable) {
            wrong(name, complaint);
            return null;
        }
    }
}
