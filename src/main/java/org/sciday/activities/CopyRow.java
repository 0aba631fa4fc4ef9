package org.sciday.activities;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A row as PostgreSQL's COPY writes it: another one is made of it by changing a few columns, the rest goes over as it stands. */
record CopyRow(List<String> columns, String[] values) {

    static final String NOTHING = "\\N";

    private static final char COLUMN_END = '\t';
    private static final int DATE = "2026-09-15".length();

    static CopyRow of(List<String> columns, String line) {
        return new CopyRow(columns, line.split(String.valueOf(COLUMN_END), -1));
    }

    CopyRow copy() {
        return new CopyRow(columns, values.clone());
    }

    String get(String column) {
        return values[at(column)];
    }

    /** Changes this row; the value must hold no tabs, line ends or backslashes. */
    CopyRow set(String column, Object value) {
        values[at(column)] = value.toString();
        return this;
    }

    CopyRow set(String column, Iterable<String> list) {
        var quoted = new StringBuilder("{");
        for (var text : list) {
            quoted.append(quoted.length() > 1 ? ",\"" : "\"").append(text).append('"');
        }
        return set(column, (Object) quoted.append('}'));
    }

    /** Moves moments by whole days. */
    CopyRow later(long days, String... moments) {
        for (var column : moments) {
            var text = get(column);
            if (!text.equals(NOTHING)) {
                set(column, LocalDate.parse(text.substring(0, DATE)).plusDays(days) + text.substring(DATE));
            }
        }
        return this;
    }

    void writeTo(StringBuilder text) {
        text.append(Arrays.stream(values).collect(Collectors.joining(String.valueOf(COLUMN_END)))).append('\n');
    }

    private int at(String column) {
        var at = columns.indexOf(column);
        if (at < 0) {
            throw new IllegalArgumentException("No column " + column + " in " + columns);
        }
        return at;
    }
}
