package org.sciday.tables;

import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sciday.campaigns.CampaignId;

/**
 * Which columns a table has in a campaign, in their order.
 *
 * @param title empty: the usual one
 * @param from the campaign that said so; null when nobody did
 */
public record TableLayout(TableKind kind, String title, List<Chosen> columns, @Nullable CampaignId from, int version) {

    /** @param heading as the office calls it; empty: the usual word */
    public record Chosen(TableColumn column, String heading) {}

    public TableLayout {
        columns = List.copyOf(columns);
        var seen = EnumSet.noneOf(TableColumn.class);
        for (var chosen : columns) {
            if (!kind.possible().contains(chosen.column()) || !seen.add(chosen.column())) {
                throw new IllegalArgumentException(kind + " cannot have " + chosen.column());
            }
        }
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("A table has columns");
        }
    }

    static TableLayout usual(TableKind kind) {
        return new TableLayout(
                kind, "", kind.usual().stream().map(column -> new Chosen(column, "")).toList(), null, 0);
    }
}
