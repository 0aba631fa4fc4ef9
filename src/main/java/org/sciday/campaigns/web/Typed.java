package org.sciday.campaigns.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.springframework.util.MultiValueMap;

/** What a browser sent for a part: rows[2].name and value.text, sorted into rows again. */
record Typed(Map<String, List<Row>> grids) {

    private static final int MAX_ROWS = 400;

    private static final Pattern FIELD = Pattern.compile("(\\w+)(?:\\[(\\d{1,3})])?\\.(\\w+)");

    static Typed of(MultiValueMap<String, String> parameters) {
        var found = new HashMap<String, TreeMap<Integer, Map<String, List<String>>>>();
        parameters.forEach((name, values) -> {
            var field = FIELD.matcher(name);
            if (field.matches()) {
                var index = field.group(2) == null ? 0 : Integer.parseInt(field.group(2));
                found.computeIfAbsent(field.group(1), grid -> new TreeMap<>())
                        .computeIfAbsent(index, row -> new HashMap<>())
                        .put(field.group(3), List.copyOf(values));
            }
        });
        var grids = new HashMap<String, List<Row>>();
        found.forEach((grid, rows) -> grids.put(
                grid, rows.values().stream().limit(MAX_ROWS).map(Row::new).toList()));
        return new Typed(grids);
    }

    /** The rows of a grid, without those that nothing was typed into. */
    List<Row> rows(Grid grid) {
        return all(grid).stream()
                .filter(row -> !grid.many() || !row.isBlank(grid.columns()))
                .toList();
    }

    /** The form as it was sent, blank rows included: buttons beside rows count them. */
    List<Grid> into(List<Grid> form) {
        return form.stream()
                .map(grid -> grid.withRows(grid.many() ? all(grid) : List.of(single(grid))))
                .toList();
    }

    /** The form as it was read: complaints count only rows that say something. */
    List<Grid> readInto(List<Grid> form) {
        return form.stream()
                .map(grid -> grid.withRows(grid.many() ? rows(grid) : List.of(single(grid))))
                .toList();
    }

    private List<Row> all(Grid grid) {
        return grids.getOrDefault(grid.name(), List.of());
    }

    private Row single(Grid grid) {
        var rows = all(grid);
        return rows.isEmpty() ? Row.empty() : rows.getFirst();
    }
}
