package org.sciday.campaigns.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sciday.campaigns.Part;
import org.sciday.shared.FieldError;
import org.sciday.shared.InvalidInput;

/** How one part is edited: its value as rows of fields, and back. */
interface PartEditor<T extends @Nullable Object> {

    Part<T> part();

    List<Grid> show(T value);

    /** The value that was typed; what is wrong is added to the errors, and the value is then not used. */
    T read(Typed typed, List<FieldError> errors);

    /** The rows as typed, with what can be chosen in them. */
    default List<Grid> complete(List<Grid> grids) {
        return grids;
    }

    /** The form without a value, to know its fields. */
    default List<Grid> blank() {
        return show(part().none());
    }

    /** The value that was typed, or all that is wrong with it. */
    default T value(Typed typed) {
        var errors = new ArrayList<FieldError>();
        var value = read(typed, errors);
        InvalidInput.check(errors);
        return value;
    }

    /** The readers of a grid's rows. */
    default Stream<RowReader> readers(Typed typed, Grid grid, List<FieldError> errors) {
        var rows = typed.rows(grid);
        return IntStream.range(0, rows.size()).mapToObj(i -> new RowReader(rows.get(i), grid.at(i), errors));
    }

    default RowReader reader(Typed typed, List<FieldError> errors) {
        var grid = blank().getFirst();
        var rows = typed.rows(grid);
        return new RowReader(rows.isEmpty() ? Row.empty() : rows.getFirst(), grid.at(0), errors);
    }
}
