package org.sciday.campaigns.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One row of a form: what stands in its fields, as text. */
public record Row(Map<String, List<String>> cells) {

    public Row {
        cells = Map.copyOf(cells);
    }

    static Row empty() {
        return new Row(Map.of());
    }

    Row with(String name, @Nullable Object value) {
        return withAll(name, value == null ? List.of() : List.of(value));
    }

    Row withAll(String name, Collection<?> values) {
        var copy = new HashMap<>(cells);
        copy.put(name, values.stream().map(Object::toString).toList());
        return new Row(copy);
    }

    /** Several values in one field, as people enumerate them. */
    Row withJoined(String name, List<String> values) {
        return with(name, String.join("、", values));
    }

    Row withLines(String name, List<String> values) {
        return with(name, String.join("\n", values));
    }

    public String text(String name) {
        var values = all(name);
        return values.isEmpty() ? "" : values.getFirst();
    }

    public List<String> all(String name) {
        return cells.getOrDefault(name, List.of());
    }

    /** Two lists of values as pairs, in their order: what can be chosen, and how it is called. */
    public Map<String, String> pairs(String keys, String values) {
        var pairs = new LinkedHashMap<String, String>();
        for (var i = 0; i < Math.min(all(keys).size(), all(values).size()); i++) {
            pairs.put(all(keys).get(i), all(values).get(i));
        }
        return pairs;
    }

    /** Nothing typed into any field that can be seen. */
    boolean isBlank(List<Column> columns) {
        var seen = new ArrayList<String>();
        for (var column : columns) {
            var counts = column.kind() != Column.Kind.HIDDEN && column.kind() != Column.Kind.ONE_OF;
            if (counts) {
                seen.addAll(all(column.name()));
            }
        }
        return seen.stream().allMatch(String::isBlank);
    }
}
