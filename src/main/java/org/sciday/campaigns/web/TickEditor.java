package org.sciday.campaigns.web;

import java.util.List;
import org.sciday.campaigns.Part;
import org.sciday.shared.FieldError;

/** Yes or no. */
record TickEditor(Part<Boolean> part) implements PartEditor<Boolean> {

    @Override
    public List<Grid> show(Boolean value) {
        return List.of(
                Grid.single(Row.empty().with("tick", value ? "true" : null), Column.of("tick", Column.Kind.TICK)));
    }

    @Override
    public Boolean read(Typed typed, List<FieldError> errors) {
        return reader(typed, errors).tick("tick");
    }
}
