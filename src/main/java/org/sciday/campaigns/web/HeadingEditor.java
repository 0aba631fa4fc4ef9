package org.sciday.campaigns.web;

import java.util.List;
import org.sciday.campaigns.Heading;
import org.sciday.campaigns.Part;
import org.sciday.shared.FieldError;

/** Directions and indicators: one line each. */
record HeadingEditor(Part<List<Heading>> part) implements PartEditor<List<Heading>> {

    @Override
    public List<Grid> show(List<Heading> value) {
        var rows = value.stream()
                .map(heading -> Row.empty().with("id", heading.id()).with("name", heading.name()))
                .toList();
        return List.of(Grid.rows(rows, Column.hidden("id"), Column.text("name").must()));
    }

    @Override
    public List<Heading> read(Typed typed, List<FieldError> errors) {
        return readers(typed, blank().getFirst(), errors)
                .map(row -> new Heading(row.id(), row.needed("name"), null))
                .toList();
    }
}
