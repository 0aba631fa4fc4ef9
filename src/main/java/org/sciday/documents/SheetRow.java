package org.sciday.documents;

import java.util.List;

/** A row as text; {@code number} is the one that Excel shows beside it. */
public record SheetRow(int number, List<String> cells) {

    public SheetRow {
        cells = List.copyOf(cells);
    }

    /** Empty beyond the last cell, since trailing empty cells are not kept. */
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }
}
