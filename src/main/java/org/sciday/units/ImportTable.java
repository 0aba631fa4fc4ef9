package org.sciday.units;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sciday.documents.SheetRow;
import org.sciday.shared.InvalidInput;

/**
 * The table found in a sheet: its headings, what each is taken for, and the rows below with their numbers in the sheet.
 *
 * @param mapping as long as the headings; null where a column is not used
 */
record ImportTable(List<String> headings, List<@Nullable ImportColumn> mapping, List<Row> rows) {

    static final int MAX_ROWS = 20_000;
    private static final int HEADING_WITHIN = 15;
    private static final int MAX_COLUMNS = 40;

    /** One row as it stands in the sheet; numbers count from 1 as in Excel. */
    record Row(int number, List<String> cells) {

        String cell(int index) {
            return index < 0 || index >= cells.size() ? "" : cells.get(index).strip();
        }

        boolean isEmpty() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    /** Looks for the row of headings among the first rows: the one that means the most. Titles may stand above it. */
    static ImportTable find(List<SheetRow> sheet) {
        var best = -1;
        var most = 0L;
        for (var i = 0; i < Math.min(HEADING_WITHIN, sheet.size()); i++) {
            var known = guesses(sheet.get(i).cells()).stream()
                    .filter(Objects::nonNull)
                    .count();
            if (known > most) {
                best = i;
                most = known;
            }
        }
        if (best < 0 || most < 2) {
            throw InvalidInput.of("file", "units.import-no-headings");
        }
        var headings = sheet.get(best).cells().stream()
                .limit(MAX_COLUMNS)
                .map(String::strip)
                .toList();
        var rows = new ArrayList<Row>();
        for (var i = best + 1; i < sheet.size(); i++) {
            var row = new Row(
                    sheet.get(i).number(),
                    sheet.get(i).cells().stream().limit(headings.size()).toList());
            if (!row.isEmpty()) {
                rows.add(row);
            }
        }
        if (rows.isEmpty()) {
            throw InvalidInput.of("file", "units.import-no-rows");
        }
        if (rows.size() > MAX_ROWS) {
            throw InvalidInput.of("file", "units.import-too-many", MAX_ROWS);
        }
        return new ImportTable(headings, guesses(headings), rows);
    }

    /** Each meaning is given once; the first heading gets it. */
    private static List<@Nullable ImportColumn> guesses(List<String> headings) {
        var taken = new HashSet<ImportColumn>();
        var guesses = new ArrayList<@Nullable ImportColumn>();
        for (var heading : headings.stream().limit(MAX_COLUMNS).toList()) {
            Optional<ImportColumn> guess = heading.isBlank() ? Optional.empty() : ImportColumn.guess(heading);
            guesses.add(guess.filter(taken::add).orElse(null));
        }
        return guesses;
    }

    int indexOf(ImportColumn column) {
        return mapping.indexOf(column);
    }

    ImportTable withMapping(List<@Nullable ImportColumn> chosen) {
        return new ImportTable(headings, chosen, rows);
    }
}
