package org.sciday.tables;

import java.util.UUID;
import org.sciday.shared.Ids;

/** A table on its way to a file. */
public record ExportId(UUID value) {

    public static ExportId next() {
        return new ExportId(Ids.next());
    }

    public static ExportId of(String text) {
        return new ExportId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
