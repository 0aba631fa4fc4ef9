package org.sciday.commands.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.function.LongSupplier;
import org.sciday.campaigns.CampaignId;
import org.sciday.shared.Viewer;
import org.sciday.tables.Exports;
import org.sciday.tables.TableKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A whole table as an Excel file against reading its rows alone, and how much memory it takes at its worst. */
final class ExportMeasure {

    private static final String ROWS = """
            select a.*, u.name, r.*
              from campaigns.campaign_tree t
              join activities.activity_sheet a on a.campaign_id = t.member_id
              join units.scope s on s.head_id = :head and s.unit_id = a.unit_id and upper_inf(s.during)
              join units.unit_line u on u.id = a.unit_id
              left join results.activity_result r on r.activity_id = a.id
             where t.campaign_id = :campaign and a.review_state = 'PASSED' and a.public_status <> 'CANCELLED'
             order by s.sort_key, s.unit_id, a.first_starts_at, a.id
            """;

    private final Platform platform;
    private final CampaignId campaign;
    private final Viewer viewer;

    ExportMeasure(Platform platform, CampaignId campaign, Viewer viewer) {
        this.platform = platform;
        this.campaign = campaign;
        this.viewer = viewer;
    }

    void measure(BenchOutput output) {
        scan();
        var scanning = perSecond(this::scan);
        var exporting = perSecond(this::export);
        var growth = Memory.growth(this::export);
        output.say("export %,.0f rows/s, reading alone %,.0f rows/s, at most %d MB more", exporting, scanning, growth);
        output.put("exportRowsPerSecond", Math.round(exporting));
        output.put("exportOverScan", exporting / scanning);
        output.put("exportHeapGrowthMb", growth);
    }

    private long export() {
        try (var nowhere = OutputStream.nullOutputStream()) {
            return platform.bean(Exports.class).write(campaign, TableKind.ACTIVITIES, viewer, nowhere);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long scan() {
        var rows = new long[1];
        platform.bean(TransactionTemplate.class).executeWithoutResult(reading -> platform.bean(JdbcClient.class)
                .sql(ROWS)
                .param("campaign", campaign.value())
                .param("head", viewer.actingUnit().value())
                .withFetchSize(500)
                .query(row -> {
                    for (var i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                        row.getString(i);
                    }
                    rows[0]++;
                }));
        return rows[0];
    }

    private static double perSecond(LongSupplier work) {
        var start = System.nanoTime();
        var rows = work.getAsLong();
        return rows * 1e9 / (System.nanoTime() - start);
    }
}
