package org.sciday.evaluations.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sciday.evaluations.Indicator;
import org.sciday.evaluations.Mark;
import org.sciday.evaluations.Sheet;

/** Marks as they are typed, one row for each judged indicator in its order. */
public record MarkForm(@Nullable List<Row> rows, @Nullable String relation) {

    /** What is typed for one indicator. */
    public record Row(@Nullable BigDecimal marks, @Nullable String words) {}

    static MarkForm of(Sheet sheet) {
        var rows = sheet.indicators().stream()
                .map(indicator -> sheet.given().stream()
                        .filter(mark -> mark.indicator().equals(indicator.id()))
                        .findFirst()
                        .map(mark -> new Row(mark.marks(), mark.words()))
                        .orElse(new Row(null, "")))
                .toList();
        return new MarkForm(rows, "");
    }

    public Row row(int number) {
        return rows != null && number < rows.size() && rows.get(number) != null ? rows.get(number) : new Row(null, "");
    }

    /** Only rows with marks; the rules say whether any is missing. */
    List<Mark> toMarks(List<Indicator> indicators) {
        var marks = new ArrayList<Mark>();
        for (var i = 0; i < indicators.size(); i++) {
            var row = row(i);
            if (row.marks() != null) {
                marks.add(new Mark(indicators.get(i).id(), row.marks(), Objects.requireNonNullElse(row.words(), "").strip()));
            }
        }
        return marks;
    }
}
