package org.sciday.units;

import java.util.Map;
import java.util.Optional;
import org.sciday.regions.RegionCode;
import org.sciday.shared.UnitId;

/** What a list is read against: who brings it in, and what is known of the codes, names and words in it. */
record ImportContext(
        ImportTable table,
        Unit importer,
        Map<String, String> takenCodes,
        Map<String, String> knownNames,
        Map<String, UnitId> supervisors,
        Map<String, String> lines,
        Map<String, Optional<RegionCode>> regions) {

    String cell(ImportTable.Row row, ImportColumn column) {
        return row.cell(table.indexOf(column));
    }

    Contact contact(ImportTable.Row row) {
        return new Contact(
                cell(row, ImportColumn.CONTACT_NAME),
                cell(row, ImportColumn.CONTACT_PHONE).replace(" ", ""),
                cell(row, ImportColumn.CONTACT_EMAIL));
    }
}
