package org.sciday.activities.imports;

import java.util.ArrayList;
import java.util.List;
import org.sciday.activities.Details;
import org.sciday.activities.Findings;
import org.sciday.shared.FieldError;

/**
 * One activity as read from its rows.
 *
 * @param rows numbers as Excel shows them
 * @param errors what could not be read, each tied to its cell ({@code C12}) and left empty
 * @param missing what a submission would still lack, tied to a cell where a column holds it, else to the field
 */
public record ReadActivity(
        List<Integer> rows, Details details, List<FieldError> errors, List<FieldError> missing, boolean keepable) {

    public ReadActivity {
        rows = List.copyOf(rows);
        errors = List.copyOf(errors);
        missing = List.copyOf(missing);
    }

    /** Complete and readable: it may go to review as it is. */
    public boolean ready() {
        return keepable && errors.isEmpty() && missing.isEmpty();
    }

    ReadActivity judged(Findings findings, boolean fits, CellOf cells) {
        var tied = new ArrayList<FieldError>();
        for (var problem : findings.problems()) {
            tied.add(new FieldError(cells.of(problem.field(), rows.getFirst()), problem.code(), problem.arguments()));
        }
        return new ReadActivity(rows, details, errors, tied, fits);
    }

    /** Where a field of the details stands in the workbook. */
    interface CellOf {
        String of(String field, int row);
    }
}
