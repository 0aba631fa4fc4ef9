package org.sciday.campaigns.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sciday.campaigns.Part;
import org.sciday.shared.FieldError;

/** One day. */
record DateEditor(Part<@Nullable LocalDate> part) implements PartEditor<@Nullable LocalDate> {

    @Override
    public List<Grid> show(@Nullable LocalDate value) {
        return List.of(Grid.single(Row.empty().with("date", value), Column.of("date", Column.Kind.DATE)));
    }

    @Override
    public @Nullable LocalDate read(Typed typed, List<FieldError> errors) {
        return reader(typed, errors).date("date");
    }
}
