package org.sciday.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;

/** A sheet being written. What is too long for one sheet goes on in a second of the same name with a number. */
public final class Sheet<R> {

    private static final int FLUSHED = 500;
    private static final int SIGNS_ACROSS = 180;

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

    /** Right of the table. */
    public void draw(List<SheetDrawing> all) {
        book.draw(columns.size() + 1, all);
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
        onPaper(fresh);
        row = 1;
        return fresh;
    }

    /** Across the page, not smaller than one can read, the header on each. */
    private void onPaper(Worksheet sheet) {
        var signs = columns.stream().mapToInt(SheetColumn::width).sum();
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) (1 + signs / SIGNS_ACROSS));
        sheet.fitToHeight((short) 0);
        sheet.repeatRows(0);
    }

    private void flush() {
        try {
            sheet.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
