package org.sciday.campaigns.web;

import java.util.Arrays;
import java.util.List;

/**
 * One field of a row, as the form shows it. Its label is the message campaigns.column.NAME.
 *
 * @param vocabulary the message prefix that names the codes
 * @param required marked as such; said again when it is missing
 */
public record Column(String name, Kind kind, String vocabulary, List<String> codes, boolean required) {

    public enum Kind {
        HIDDEN,
        TEXT,
        /** Several lines of running text. */
        LONG_TEXT,
        /** One entry a line. */
        LINES,
        DATE,
        TIME,
        NUMBER,
        TICK,
        /** A registered unit, found by search; may stay empty. */
        UNIT,
        ONE_OF,
        ANY_OF
    }

    static Column hidden(String name) {
        return new Column(name, Kind.HIDDEN, "", List.of(), false);
    }

    static Column text(String name) {
        return of(name, Kind.TEXT);
    }

    static Column of(String name, Kind kind) {
        return new Column(name, kind, "", List.of(), false);
    }

    static Column oneOf(String name, String vocabulary, Enum<?>[] codes) {
        return new Column(name, Kind.ONE_OF, vocabulary, namesOf(codes), false);
    }

    static Column anyOf(String name, String vocabulary, List<String> codes) {
        return new Column(name, Kind.ANY_OF, vocabulary, codes, false);
    }

    static List<String> namesOf(Enum<?>[] codes) {
        return Arrays.stream(codes).map(Enum::name).toList();
    }

    Column must() {
        return new Column(name, kind, vocabulary, codes, true);
    }

    /** Takes the whole width of a row. */
    public boolean isWide() {
        return kind == Kind.LONG_TEXT || kind == Kind.LINES || kind == Kind.ANY_OF;
    }
}
