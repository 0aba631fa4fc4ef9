package org.sciday.units;

import java.util.UUID;
import org.sciday.shared.Ids;

/** A list of units from a workbook. */
public record ImportId(UUID value) {

    public static ImportId next() {
        return new ImportId(Ids.next());
    }

    public static ImportId of(String text) {
        return new ImportId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
