package org.sciday.activities.imports;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sciday.documents.SheetRow;
import org.sciday.shared.InvalidInput;

/** The table found in a sheet: its headings and the rows below, with the numbers that Excel shows. */
record ImportTable(List<String> headings, List<SheetRow> rows) {

    static final int MAX_ROWS = 5_000;
    private static final int HEADING_WITHIN = 15;

    /** The row of headings is the one that means the most; titles may stand above it. */
    static ImportTable find(List<SheetRow> sheet, Map<String, ImportField> remembered) {
        var best = -1;
        var most = 0;
        for (int i = 0; i < Math.min(HEADING_WITHIN, sheet.size()); i++) {
            var known = mapping(sheet.get(i).cells(), remembered).size();
            if (known > most) {
                best = i;
                most = known;
            }
        }
        if (best < 0) {
            best = 0;
        }
        if (sheet.size() < best + 2) {
            throw InvalidInput.of("file", "activities.import.no-rows");
        }
        var rows = sheet.subList(best + 1, sheet.size());
        if (rows.size() > MAX_ROWS) {
            throw InvalidInput.of("file", "activities.import.too-many", MAX_ROWS);
        }
        return new ImportTable(sheet.get(best).cells(), List.copyOf(rows));
    }

    /** Which column holds what; each meaning is given once, to the first heading that has it. */
    static Map<ImportField, Integer> mapping(List<String> headings, Map<String, ImportField> remembered) {
        var mapping = new EnumMap<ImportField, Integer>(ImportField.class);
        for (int column = 0; column < headings.size(); column++) {
            var index = column;
            var heading = headings.get(column).strip();
            Optional.ofNullable(remembered.get(heading))
                    .or(() -> ImportField.guess(heading))
                    .ifPresent(field -> mapping.putIfAbsent(field, index));
        }
        return mapping;
    }

    /** C12: as Excel names the cell. */
    static String cellName(int column, int row) {
        var letters = new StringBuilder();
        for (int left = column; left >= 0; left = left / 26 - 1) {
            letters.insert(0, (char) ('A' + left % 26));
        }
        return letters.append(row).toString();
    }
}
