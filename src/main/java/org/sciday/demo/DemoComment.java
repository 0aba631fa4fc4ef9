package org.sciday.demo;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What somebody says of an activity, see comments.csv. */
record DemoComment(String activity, int stars, String author, int hoursAfter, String text, String reply) {

    static List<DemoComment> list() {
        return DemoFiles.rows("comments.csv").stream()
                .map(row -> new DemoComment(
                        value(row, "activity_key"),
                        Integer.parseInt(value(row, "stars")),
                        value(row, "author"),
                        Integer.parseInt(value(row, "hours_after")),
                        value(row, "text"),
                        value(row, "reply")))
                .toList();
    }

    private static String value(Map<String, String> row, String column) {
        return Optional.ofNullable(row.get(column)).orElseThrow();
    }
}
