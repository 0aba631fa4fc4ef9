package org.sciday.campaigns.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Rows of the same fields. Its title is the message campaigns.grid.NAME when a form has more than one.
 *
 * @param many rows can be added, moved and taken away; otherwise it is one row, a plain form
 */
public record Grid(String name, boolean many, List<Column> columns, List<Row> rows) {

    public Grid {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    static Grid single(Row row, Column... columns) {
        return new Grid("value", false, List.of(columns), List.of(row));
    }

    static Grid rows(List<Row> rows, Column... columns) {
        return new Grid("rows", true, List.of(columns), rows);
    }

    Grid withRows(List<Row> changed) {
        return new Grid(name, many, columns, changed);
    }

    /** The name of a field in the form. */
    public String field(int row, Column column) {
        return at(row) + "." + column.name();
    }

    String at(int row) {
        return many ? name + "[" + row + "]" : name;
    }

    Grid add() {
        var changed = new ArrayList<>(rows);
        changed.add(Row.empty());
        return withRows(changed);
    }

    Grid remove(int row) {
        var changed = new ArrayList<>(rows);
        if (row >= 0 && row < changed.size()) {
            changed.remove(row);
        }
        return withRows(changed);
    }

    Grid move(int row, int by) {
        var changed = new ArrayList<>(rows);
        if (row >= 0 && row < changed.size() && row + by >= 0 && row + by < changed.size()) {
            Collections.swap(changed, row, row + by);
        }
        return withRows(changed);
    }
}
