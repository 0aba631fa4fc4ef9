package org.sciday.campaigns.web;

import java.util.List;
import org.sciday.campaigns.Part;
import org.sciday.shared.FieldError;

/** Short words, one a line: hashtags, marks, required wording. */
record WordsEditor(Part<List<String>> part) implements PartEditor<List<String>> {

    @Override
    public List<Grid> show(List<String> value) {
        return List.of(Grid.single(Row.empty().withLines("lines", value), Column.of("lines", Column.Kind.LINES)));
    }

    @Override
    public List<String> read(Typed typed, List<FieldError> errors) {
        return reader(typed, errors).lines("lines");
    }
}
