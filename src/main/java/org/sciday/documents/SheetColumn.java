package org.sciday.documents;

import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.sciday.shared.Festival;

/**
 * One column of a sheet: its header, its width in characters, and what it shows of a row. The kind is fixed by how it is
 * made, so that numbers stay numbers and days stay days in Excel.
 *
 * @param format Excel's number format, null for plain text and numbers
 */
public record SheetColumn<R>(
        String header, int width, @Nullable String format, Function<R, @Nullable Object> value) {

    private static final String DAY = "yyyy-mm-dd";
    private static final String MOMENT = "yyyy-mm-dd hh:mm";
    private static final int LONGEST_TEXT = 32_767;

    public static <R> SheetColumn<R> text(String header, int width, Function<R, @Nullable String> value) {
        return new SheetColumn<>(header, width, null, value::apply);
    }

    public static <R> SheetColumn<R> number(String header, int width, Function<R, @Nullable Number> value) {
        return new SheetColumn<>(header, width, null, value::apply);
    }

    public static <R> SheetColumn<R> day(String header, int width, Function<R, @Nullable LocalDate> value) {
        return new SheetColumn<>(header, width, DAY, value::apply);
    }

    /** In the festival's time zone. */
    public static <R> SheetColumn<R> moment(String header, int width, Function<R, @Nullable Instant> value) {
        return new SheetColumn<>(header, width, MOMENT, value::apply);
    }

    void write(Worksheet sheet, int row, int column, R item) {
        switch (value.apply(item)) {
            case null -> {}
            case Number number -> sheet.value(row, column, number);
            case LocalDate day -> sheet.value(row, column, day);
            case Instant moment -> sheet.value(row, column, Festival.localTimeOf(moment));
            case Object text -> sheet.inlineString(row, column, shortened(FormulaEscape.escape(text.toString())));
        }
        if (format != null) {
            sheet.style(row, column).format(format).set();
        }
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT - 1) + "…";
    }
}
