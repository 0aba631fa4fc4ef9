package org.sciday.insight;

import java.util.List;

/** The numbers of a chart. */
public record ChartTable(Chart chart, List<Row> rows) {

    /** @param name empty when the code is named by the words of the page */
    public record Row(String code, String name, List<Long> values) {

        public Row {
            values = List.copyOf(values);
        }
    }

    public ChartTable {
        rows = List.copyOf(rows);
    }

    public boolean isEmpty() {
        return rows.stream().flatMap(row -> row.values().stream()).allMatch(value -> value == 0);
    }
}
