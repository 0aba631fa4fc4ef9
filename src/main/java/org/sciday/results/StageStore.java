package org.sciday.results;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sciday.campaigns.CampaignId;
import org.sciday.shared.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What a unit is asked to sum up, and the numbers in which it differs from the platform. */
@Repository
class StageStore {

    private final JdbcClient database;

    StageStore(JdbcClient database) {
        this.database = database;
    }

    /** In their order; those that are asked no more come last. */
    List<Stage> list(CampaignId campaign, UnitId unit) {
        return database.sql("select * from results.unit_stages(:campaign, :unit)")
                .param("campaign", campaign.value())
                .param("unit", unit.value())
                .query(StageStore::stage)
                .list();
    }

    List<Correction> correctionsOf(SummaryId summary) {
        return database.sql("select figure, told, reason from results.figure_told where summary_id = :id")
                .param("id", summary.value())
                .query((row, number) -> new Correction(
                        UnitFigure.valueOf(row.getString("figure")), row.getLong("told"), row.getString("reason")))
                .list();
    }

    void put(SummaryId summary, List<Correction> corrections) {
        database.sql("delete from results.figure_told where summary_id = :id")
                .param("id", summary.value())
                .update();
        database.sql("""
                insert into results.figure_told (summary_id, figure, told, reason)
                select :id, * from unnest(:figures::text[], :told::bigint[], :reasons::text[])
                """)
                .param("id", summary.value())
                .param("figures", corrections.stream().map(one -> one.figure().name()).toArray(String[]::new))
                .param("told", corrections.stream().map(Correction::told).toArray(Long[]::new))
                .param("reasons", corrections.stream().map(Correction::reason).toArray(String[]::new))
                .update();
    }

    private static Stage stage(ResultSet row, int number) throws SQLException {
        var id = row.getObject("stage_id", UUID.class);
        var summary = row.getObject("summary_id", UUID.class);
        return new Stage(
                id == null ? null : new StageId(id),
                row.getString("what"),
                instant(row, "due_at"),
                row.getBoolean("interim"),
                row.getBoolean("last"),
                summary == null ? null : new SummaryId(summary),
                row.getBoolean("written"),
                instant(row, "handed_in_at"),
                row.getBoolean("late"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    /** Who has shown something tells about it, wherever the unit stands today. */
    boolean tookPart(CampaignId campaign, UnitId unit) {
        return database.sql("""
                select exists (select 1 from activities.activity_line where campaign_id = :campaign and unit_id = :unit)
                    or exists (select 1 from results.summary where campaign_id = :campaign and unit_id = :unit)
                """)
                .param("campaign", campaign.value())
                .param("unit", unit.value())
                .query(Boolean.class)
                .single();
    }
}
