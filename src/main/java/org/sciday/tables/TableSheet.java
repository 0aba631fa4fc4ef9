package org.sciday.tables;

import java.util.List;
import org.sciday.campaigns.CampaignLine;

/** The beginning of a table, as it will come out. */
public record TableSheet(
        CampaignLine campaign,
        TableLayout layout,
        String title,
        List<String> headings,
        List<TableRow> rows,
        long count,
        boolean mayChoose) {

    public TableSheet {
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
    }
}
