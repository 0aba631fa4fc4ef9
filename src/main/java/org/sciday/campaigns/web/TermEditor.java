package org.sciday.campaigns.web;

import java.util.ArrayList;
import java.util.List;
import org.sciday.campaigns.Part;
import org.sciday.campaigns.Taxonomy;
import org.sciday.campaigns.Term;
import org.sciday.shared.FieldError;

/** One vocabulary. Activities keep the code, so it is typed once and not meant to change. */
record TermEditor(Taxonomy taxonomy) implements PartEditor<List<Term>> {

    @Override
    public Part<List<Term>> part() {
        return Part.of(taxonomy);
    }

    /** The form with those of the platform's own words that it does not have yet. */
    List<Grid> withDefaults(List<Grid> grids, List<Term> defaults) {
        var grid = grids.getFirst();
        var rows = new ArrayList<>(grid.rows());
        var known = rows.stream().map(row -> row.text("code")).toList();
        defaults.stream()
                .filter(term -> !known.contains(term.code()))
                .map(TermEditor::rowOf)
                .forEach(rows::add);
        return List.of(grid.withRows(rows));
    }

    @Override
    public List<Grid> show(List<Term> value) {
        var rows = value.stream().map(TermEditor::rowOf).toList();
        var key = taxonomy == Taxonomy.AUDIENCE ? Column.of("keyGroup", Column.Kind.TICK) : Column.hidden("keyGroup");
        return List.of(Grid.rows(
                rows,
                Column.hidden("id"),
                Column.text("nameZh").must(),
                Column.text("nameEn").must(),
                Column.text("code").must(),
                key));
    }

    private static Row rowOf(Term term) {
        return Row.empty()
                .with("id", term.id())
                .with("nameZh", term.nameZh())
                .with("nameEn", term.nameEn())
                .with("code", term.code())
                .with("keyGroup", term.keyGroup() ? "true" : null);
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
