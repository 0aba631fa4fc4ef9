package org.sciday.campaigns.web;

import java.util.List;
import org.sciday.campaigns.Part;
import org.sciday.campaigns.Term;
import org.sciday.shared.FieldError;

/** One vocabulary. Activities keep the code, so it is typed once and not meant to change. */
record TermEditor(Part<List<Term>> part) implements PartEditor<List<Term>> {

    @Override
    public List<Grid> show(List<Term> value) {
        var rows = value.stream()
                .map(term -> Row.empty()
                        .with("id", term.id())
                        .with("nameZh", term.nameZh())
                        .with("nameEn", term.nameEn())
                        .with("code", term.code())
                        .with("keyGroup", term.keyGroup() ? "true" : null))
                .toList();
        var key = part == Part.AUDIENCES ? Column.of("keyGroup", Column.Kind.TICK) : Column.hidden("keyGroup");
        return List.of(Grid.rows(
                rows,
                Column.hidden("id"),
                Column.text("nameZh").must(),
                Column.text("nameEn").must(),
                Column.text("code").must(),
                key));
    }

    @Override
    public List<Term> read(Typed typed, List<FieldError> errors) {
        return readers(typed, blank().getFirst(), errors)
                .map(TermEditor::termIn)
                .toList();
    }

    private static Term termIn(RowReader row) {
        var code = row.needed("code");
        if (!code.isEmpty() && !code.matches("[A-Z][A-Z0-9_]{0,39}")) {
            row.wrong("code", "campaigns.code-form");
        }
        return new Term(row.id(), code, row.needed("nameZh"), row.needed("nameEn"), row.tick("keyGroup"));
    }
}
