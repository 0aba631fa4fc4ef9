package org.sciday.units;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sciday.shared.FieldError;
import org.sciday.shared.UnitId;

/**
 * A unit list from a workbook on its way: read, looked at, applied, perhaps undone.
 *
 * @param unit whose list it is; its rows come in under this unit unless they name another
 * @param mapping what each heading is taken for; null where a column is not used
 */
public record UnitImport(
        ImportId id,
        UnitId unit,
        String fileName,
        List<String> headings,
        List<@Nullable ImportColumn> mapping,
        State state,
        Instant madeAt,
        Counts counts) {

    /** How far the list has come. */
    public enum State {
        PREVIEW,
        APPLIED,
        UNDONE
    }

    /** What is to be said about a row: it comes in, it comes in and may be a double, it does not come in. */
    public enum Verdict {
        OK,
        WARNING,
        ERROR
    }

    /** How many rows of each verdict. */
    public record Counts(int ok, int warnings, int errors) {

        public int usable() {
            return ok + warnings;
        }

        public int all() {
            return ok + warnings + errors;
        }
    }

    /** A row as the preview shows it. */
    public record Row(int number, List<String> cells, Verdict verdict, List<FieldError> problems) {}
}
