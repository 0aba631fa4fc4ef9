package org.sciday.campaigns.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sciday.campaigns.Part;
import org.sciday.shared.FieldError;

/** A line or a paragraph. Left empty it says that the campaign has none, whatever stands above. */
record TextEditor(Part<@Nullable String> part, Column.Kind kind) implements PartEditor<@Nullable String> {

    @Override
    public List<Grid> show(@Nullable String value) {
        return List.of(Grid.single(Row.empty().with("text", value), Column.of("text", kind)));
    }

    @Override
    public @Nullable String read(Typed typed, List<FieldError> errors) {
        return reader(typed, errors).textOrNull("text");
    }
}
