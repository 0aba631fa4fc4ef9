package org.sciday.units.web;

import java.util.List;
import org.sciday.shared.PageOf;
import org.sciday.units.ImportColumn;
import org.sciday.units.UnitImport;

/** What was understood of a list, row by row, the rows with trouble first. */
public record UnitImportPreview(UnitImport list, PageOf<UnitImport.Row> rows, UnitTabs tabs) {

    public boolean isPreview() {
        return list.state() == UnitImport.State.PREVIEW;
    }

    /** Headings with what each is taken for, in order. */
    public List<ImportColumn> columns() {
        return ImportColumn.TEMPLATE;
    }

    public String mappedTo(int heading) {
        var column = list.mapping().get(heading);
        return column == null ? "" : column.name();
    }

    public String cell(UnitImport.Row row, int column) {
        return column < row.cells().size() ? row.cells().get(column) : "";
    }
}
