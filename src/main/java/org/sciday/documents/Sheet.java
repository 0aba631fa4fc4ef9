package org.sciday.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;

/** A sheet being written. What is too long for one sheet goes on in a second of the same name with a number. */
public final class Sheet<R> {

    private static final int FLUSHED = 500;

    private final SheetWriter book;
    private final String name;
    private final List<SheetColumn<R>> columns;
    private Worksheet sheet;
    private int row;

    Sheet(SheetWriter book, String name, List<SheetColumn<R>> columns) {
        this.book = book;
        this.name = name;
        this.columns = List.copyOf(columns);
        this.sheet = begin();
    }

    public void add(R item) {
        if (row == Worksheet.MAX_ROWS) {
            sheet = begin();
        }
        for (int column = 0; column < columns.size(); column++) {
            columns.get(column).write(sheet, row, column, item);
        }
        row++;
        if (row % FLUSHED == 0) {
            flush();
        }
    }

    public void addAll(Iterable<? extends R> items) {
        items.forEach(this::add);
    }

    private Worksheet begin() {
        var fresh = book.next(name);
        for (int column = 0; column < columns.size(); column++) {
            fresh.width(column, columns.get(column).width());
            fresh.inlineString(
                    0, column, FormulaEscape.escape(columns.get(column).header()));
            fresh.style(0, column).bold().fillColor("EFE9DA").wrapText(true).set();
        }
        fresh.freezePane(0, 1);
        row = 1;
        return fresh;
    }

    private void flush() {
        try {
            sheet.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
