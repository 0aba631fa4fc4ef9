package org.sciday.demo;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What becomes of an activity of one kind, see results.csv.
 *
 * @param came of a hundred who booked
 * @param walkIns of a hundred places
 */
record DemoAttendance(
        String kind, int came, int walkIns, String story, String newsTitle, String newsUrl) {

    private static final String ALL_OTHERS = "*";

    static Map<String, DemoAttendance> byKind() {
        return DemoFiles.rows("results.csv").stream()
                .map(row -> new DemoAttendance(
                        value(row, "kind"),
                        Integer.parseInt(value(row, "attended_percent")),
                        Integer.parseInt(value(row, "walk_in_percent")),
                        value(row, "text"),
                        value(row, "news_title"),
                        value(row, "news_url")))
                .collect(Collectors.toMap(DemoAttendance::kind, Function.identity()));
    }

    static DemoAttendance of(Map<String, DemoAttendance> byKind, String kind) {
        return Optional.ofNullable(byKind.get(kind))
                .or(() -> Optional.ofNullable(byKind.get(ALL_OTHERS)))
                .orElseThrow();
    }

    private static String value(Map<String, String> row, String column) {
        return Optional.ofNullable(row.get(column)).orElseThrow();
    }
}
