package org.sciday.documents;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.Deflater;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * Writes an Excel workbook while its rows come in: a hundred thousand rows take no more memory than a thousand. Sheets are
 * written one after the other; opening the next ends the one before.
 */
public final class SheetWriter implements Closeable {

    private static final int LONGEST_NAME = 31;

    /** A file on the way, and where it goes in the end. */
    private record Still(Path through, OutputStream to) {}

    private final Workbook workbook;
    private final OutputStream target;
    private final @Nullable Still still;
    private final Set<String> names = new HashSet<>();
    private final List<ChartedFile.Drawn> drawn = new ArrayList<>();
    private @Nullable Worksheet open;

    private SheetWriter(OutputStream target, @Nullable Still still) {
        this.workbook = new Workbook(target, "Sciday", "1.0");
        this.workbook.setGlobalDefaultFont("等线", 11);
        this.workbook.setCompressionLevel(Deflater.BEST_SPEED);
        this.target = target;
        this.still = still;
    }

    /** The stream stays open when the writer is closed. */
    public static SheetWriter to(OutputStream output) {
        return new SheetWriter(output, null);
    }

    /** With charts beside tables, and the same bytes whenever it is made. Leaves as a whole when the writer is closed, through a file. */
    public static SheetWriter still(OutputStream output) {
        try {
            var through = Files.createTempFile("sciday-", ".xlsx");
            return new SheetWriter(new BufferedOutputStream(Files.newOutputStream(through)), new Still(through, output));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
            if (still != null) {
                target.close();
                ChartedFile.copy(still.through(), still.to(), drawn);
                Files.delete(still.through());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Beside the sheet that is being written. */
    void draw(int column, List<SheetDrawing> all) {
        if (still == null) {
            throw new IllegalStateException("Only a still workbook has charts");
        }
        if (open != null && !all.isEmpty()) {
            drawn.add(new ChartedFile.Drawn(names.size(), open.getName(), column, List.copyOf(all)));
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
