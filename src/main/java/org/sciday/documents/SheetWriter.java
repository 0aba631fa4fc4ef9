package org.sciday.documents;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * Writes an Excel workbook while its rows come in: a hundred thousand rows take no more memory than a thousand. Sheets are
 * written one after the other; opening the next ends the one before.
 */
public final class SheetWriter implements Closeable {

    private static final int LONGEST_NAME = 31;

    private final Workbook workbook;
    private final Set<String> names = new HashSet<>();
    private @Nullable Worksheet open;

    private SheetWriter(Workbook workbook) {
        this.workbook = workbook;
    }

    /** The stream stays open when the writer is closed. */
    public static SheetWriter to(OutputStream output) {
        var workbook = new Workbook(output, "Sciday", "1.0");
        workbook.setGlobalDefaultFont("等线", 11);
        return new SheetWriter(workbook);
    }

    /** Begins a sheet with a frozen header. */
    public <R> Sheet<R> sheet(String name, List<SheetColumn<R>> columns) {
        return new Sheet<>(this, name, columns);
    }

    @Override
    public void close() {
        try {
            if (open == null) {
                next("1");
            }
            workbook.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Worksheet next(String name) {
        try {
            if (open != null) {
                open.finish();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var fresh = workbook.newWorksheet(unique(allowed(name)));
        open = fresh;
        return fresh;
    }

    /** Excel refuses some signs in names of sheets. */
    private static String allowed(String name) {
        var clean =
                XmlText.clean(name).replaceAll("[\\[\\]:*?/\\\\\\t\\r\\n]", " ").strip();
        return shortened(clean.isEmpty() ? "1" : clean, LONGEST_NAME);
    }

    private String unique(String name) {
        var candidate = name;
        for (int i = 2; !names.add(candidate.toLowerCase(Locale.ROOT)); i++) {
            var number = " " + i;
            candidate = shortened(name, LONGEST_NAME - number.length()) + number;
        }
        return candidate;
    }

    private static String shortened(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length);
    }
}
