package org.sciday.tables;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.sciday.campaigns.CampaignId;
import org.sciday.shared.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Loads and saves which columns campaigns want. */
@Repository
class LayoutStore {

    private final JdbcClient database;

    LayoutStore(JdbcClient database) {
        this.database = database;
    }

    /** What the campaign says itself. */
    Optional<TableLayout> find(CampaignId campaign, TableKind kind) {
        return database.sql("select * from tables.layout where campaign_id = :campaign and kind = :kind")
                .param("campaign", campaign.value())
                .param("kind", kind.name())
                .query(LayoutStore::layout)
                .optional();
    }

    /** False when somebody else has saved since. */
    boolean put(CampaignId campaign, TableLayout layout, Viewer by, Instant now) {
        return database.sql("""
                insert into tables.layout as l (campaign_id, kind, title, columns, headings, stated_by, stated_at, version)
                values (:campaign, :kind, :title, :columns, :headings, :by, :now, :version + 1)
                    on conflict (campaign_id, kind) do update
                   set title = excluded.title, columns = excluded.columns, headings = excluded.headings,
                       stated_by = excluded.stated_by, stated_at = excluded.stated_at, version = l.version + 1
                 where l.version = :version
                """)
                        .param("campaign", campaign.value())
                        .param("kind", layout.kind().name())
                        .param("title", layout.title())
                        .param("columns", texts(layout, chosen -> chosen.column().name()))
                        .param("headings", texts(layout, TableLayout.Chosen::heading))
                        .param("by", by.account() == null ? null : by.account().value())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("version", layout.version())
                        .update()
                == 1;
    }

    void remove(CampaignId campaign, TableKind kind) {
        database.sql("delete from tables.layout where campaign_id = :campaign and kind = :kind")
                .param("campaign", campaign.value())
                .param("kind", kind.name())
                .update();
    }

    private static String[] texts(TableLayout layout, Function<TableLayout.Chosen, String> text) {
        return layout.columns().stream().map(text).toArray(String[]::new);
    }

    private static TableLayout layout(ResultSet row, int number) throws SQLException {
        var columns = (String[]) row.getArray("columns").getArray();
        var headings = (String[]) row.getArray("headings").getArray();
        var chosen = IntStream.range(0, columns.length)
                .mapToObj(i -> new TableLayout.Chosen(TableColumn.valueOf(columns[i]), headings[i]))
                .toList();
        return new TableLayout(
                TableKind.valueOf(row.getString("kind")),
                row.getString("title"),
                List.copyOf(chosen),
                new CampaignId(row.getObject("campaign_id", UUID.class)),
                row.getInt("version"));
    }
}
