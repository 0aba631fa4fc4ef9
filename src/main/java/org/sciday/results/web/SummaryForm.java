package org.sciday.results.web;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sciday.results.Correction;
import org.sciday.results.SummarySheet;

/** A summary as it is typed: the text, and a unit's numbers. */
public record SummaryForm(@Nullable String text, @Nullable List<FigureRow> figures, @Nullable Integer version) {

    static SummaryForm of(SummarySheet sheet) {
        return new SummaryForm(
                sheet.text(),
                sheet.figures().stream().map(FigureRow::of).toList(),
                sheet.summary().version());
    }

    public @Nullable FigureRow row(int at) {
        return figures == null || at >= figures.size() ? null : figures.get(at);
    }

    String body() {
        return Objects.requireNonNullElse(text, "").replace("\r\n", "\n");
    }

    List<Correction> told() {
        return figures == null
                ? List.of()
                : figures.stream()
                        .filter(row -> row != null && row.isFilled())
                        .map(FigureRow::toCorrection)
                        .toList();
    }

    int versionRead() {
        return Objects.requireNonNullElse(version, 0);
    }
}
