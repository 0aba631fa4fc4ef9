package org.sciday.tables.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sciday.campaigns.CampaignId;
import org.sciday.tables.TableColumn;
import org.sciday.tables.TableKind;
import org.sciday.tables.TableLayout;

/** The columns as they are typed: a number for the place, nothing for "not shown", and what the office calls it. */
public record ColumnsForm(@Nullable String title, @Nullable List<Row> columns, @Nullable Integer version) {

    public record Row(@Nullable TableColumn column, @Nullable Integer place, @Nullable String heading) {}

    static ColumnsForm of(TableLayout layout, CampaignId campaign) {
        var rows = new ArrayList<Row>();
        for (var i = 0; i < layout.columns().size(); i++) {
            var chosen = layout.columns().get(i);
            rows.add(new Row(chosen.column(), i + 1, chosen.heading()));
        }
        layout.kind().possible().stream()
                .filter(column -> layout.columns().stream().noneMatch(chosen -> chosen.column() == column))
                .forEach(column -> rows.add(new Row(column, null, "")));
        return new ColumnsForm(layout.title(), rows, campaign.equals(layout.from()) ? layout.version() : 0);
    }

    List<TableLayout.Chosen> chosen(TableKind kind) {
        return Objects.requireNonNullElse(columns, List.<Row>of()).stream()
                .filter(row -> row.column() != null && row.place() != null && kind.possible().contains(row.column()))
                .sorted(Comparator.comparing(row -> Objects.requireNonNull(row.place())))
                .map(row -> new TableLayout.Chosen(
                        Objects.requireNonNull(row.column()),
                        Objects.requireNonNullElse(row.heading(), "").strip()))
                .distinct()
                .toList();
    }

    String titleText() {
        return Objects.requireNonNullElse(title, "").strip();
    }

    int versionRead() {
        return Objects.requireNonNullElse(version, 0);
    }
}
