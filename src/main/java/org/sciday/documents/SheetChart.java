package org.sciday.documents;

import java.util.List;

/**
 * Lying bars beside a table of the same sheet.
 *
 * @param from the first row of the table that it draws, counted from 0 with the header
 * @param names the column that names the bars, and the values in it, as programs show them before they read the sheet
 * @param numbers the column that says how long they are, likewise
 */
public record SheetChart(String title, int from, Column<String> names, Column<Long> numbers) {

    /** A part of a column. */
    public record Column<T>(int index, List<T> values) {

        public Column {
            values = List.copyOf(values);
        }
    }

    public SheetChart {
        if (names.values().isEmpty() || names.values().size() != numbers.values().size()) {
            throw new IllegalArgumentException("A chart has as many names as numbers, and one at least");
        }
    }

    int size() {
        return names.values().size();
    }
}
