package org.sciday.tables;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The values of a row in the order of the layout's columns; null where nothing is known. */
public record TableRow(List<@Nullable Object> values) {

    public TableRow {
        values = Collections.unmodifiableList(new ArrayList<>(values));
    }
}
