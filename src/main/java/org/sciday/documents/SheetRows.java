package org.sciday.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.sciday.shared.InvalidInput;

/**
 * Reads a sheet as rows of text, within limits; blank rows are left out. What is wrong comes as InvalidInput for the field
 * {@code file}. The bytes should have passed the check for uploads before.
 */
public final class SheetRows {

    /** Of matter; the heading and whatever stands above it come on top. */
    static final int MAX_ROWS = 20_000;

    static final int MAX_ROWS_ABOVE = 15;
    static final int MAX_COLUMNS = 100;
    static final int MAX_TEXT = 20_000;

    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, false);

    private SheetRows() {}

    /** The first sheet. */
    public static List<SheetRow> first(byte[] workbook) {
        return with(workbook, book -> rows(book, book.getFirstSheet()));
    }

    /** The sheet of this name. */
    public static List<SheetRow> named(byte[] workbook, String name) {
        return with(workbook, book -> {
            var sheet = book.findSheet(name).orElseThrow(() -> refused("documents.sheet-missing", name));
            return rows(book, sheet);
        });
    }

    /** The names of all sheets, in order. */
    public static List<String> sheetNames(byte[] workbook) {
        return with(workbook, book -> book.getSheets().map(Sheet::getName).toList());
    }

    private static <T> T with(byte[] workbook, Function<ReadableWorkbook, T> reading) {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(workbook), WITH_FORMATS)) {
            return reading.apply(book);
        } catch (IOException | ExcelReaderException | IllegalStateException | IllegalArgumentException e) {
            throw refused("documents.sheet-unreadable");
        }
    }

    private static List<SheetRow> rows(ReadableWorkbook book, Sheet sheet) {
        var texts = new CellText(book.isDate1904());
        var rows = new ArrayList<SheetRow>();
        try (var stream = sheet.openStream()) {
            for (Iterator<Row> all = stream.iterator(); all.hasNext(); ) {
                var row = row(all.next(), texts);
                if (!row.cells().isEmpty()) {
                    rows.add(row);
                }
                if (rows.size() > MAX_ROWS + MAX_ROWS_ABOVE) {
                    throw refused("documents.sheet-too-many-rows", String.valueOf(MAX_ROWS));
                }
            }
        } catch (IOException e) {
            throw new ExcelReaderException(e);
        }
        return rows;
    }

    private static SheetRow row(Row row, CellText texts) {
        var cells = new ArrayList<String>();
        for (var cell : row) {
            var text = cell == null ? "" : texts.of(cell);
            if (text.isEmpty()) {
                continue;
            }
            var column = cell.getColumnIndex();
            if (column >= MAX_COLUMNS) {
                throw refused("documents.sheet-too-many-columns", String.valueOf(row.getRowNum()), MAX_COLUMNS);
            }
            if (text.length() > MAX_TEXT) {
                throw refused("documents.sheet-text-too-long", String.valueOf(row.getRowNum()), column + 1);
            }
            while (cells.size() < column) {
                cells.add("");
            }
            cells.add(text);
        }
        return new SheetRow(row.getRowNum(), cells);
    }

    private static InvalidInput refused(String code, Object... arguments) {
        return InvalidInput.of("file", code, arguments);
    }
}
