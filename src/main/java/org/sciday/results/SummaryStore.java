package org.sciday.results;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sciday.activities.ActivityId;
import org.sciday.campaigns.CampaignId;
import org.sciday.shared.UnitId;
import org.sciday.shared.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Loads and saves summaries, and keeps a copy of each text that was handed in. */
@Repository
class SummaryStore {

    private final JdbcClient database;

    SummaryStore(JdbcClient database) {
        this.database = database;
    }

    Optional<Summary> find(ActivityId activity) {
        return database.sql("select * from results.summary where activity_id = :activity")
                .param("activity", activity.value())
                .query(SummaryStore::summary)
                .optional();
    }

    Summary get(SummaryId id) {
        return database.sql("select * from results.summary where id = :id")
                .param("id", id.value())
                .query(SummaryStore::summary)
                .single();
    }

    /** By when an activity's is to be handed in: the clock of the unit's kind if there is one, else everybody's. */
    @Nullable
    Instant dueAt(ActivityId activity) {
        return database.sql("select due_at from results.activity_deadline where activity_id = :activity")
                .param("activity", activity.value())
                .query((row, number) -> Optional.ofNullable(instant(row, "due_at")))
                .optional()
                .flatMap(due -> due)
                .orElse(null);
    }

    /** False when somebody else has saved since the version was read. */
    boolean put(Summary summary, Viewer by, Instant now) {
        var statement = summary.version() == 0
                ? """
                  insert into results.summary (id, campaign_id, unit_id, activity_id, stage_id, kind, body, draft, due_at, handed_in_at,
                                               handed_in_by, amended_at, late, changed_at, version)
                  values (:id, :campaign, :unit, :activity, :stage, :kind, :body, :draft, :dueAt, :handedInAt, :by, :amendedAt, :late,
                          :now, 1)
                      on conflict do nothing
                  """
                : """
                  update results.summary
                     set body = :body, draft = :draft, stage_id = :stage, due_at = :dueAt, handed_in_at = :handedInAt,
                         handed_in_by = case when :handedInAt::timestamptz is not null then :by end,
                         amended_at = :amendedAt, late = :late, changed_at = :now, version = version + 1
                   where id = :id and version = :version
                  """;
        return database.sql(statement)
                        .param("id", summary.id().value())
                        .param("campaign", summary.campaign().value())
                        .param("unit", summary.unit().value())
                        .param("activity", activityOf(summary.about()))
                        .param("stage", stageOf(summary.about()))
                        .param("kind", activityOf(summary.about()) == null ? "UNIT" : "ACTIVITY")
                        .param("body", summary.body())
                        .param("draft", summary.draft())
                        .param("dueAt", atOffset(summary.dueAt()))
                        .param("handedInAt", atOffset(summary.handedInAt()))
                        .param("by", by.account() == null ? null : by.account().value())
                        .param("amendedAt", atOffset(summary.amendedAt()))
                        .param("late", summary.late())
                        .param("now", atOffset(now))
                        .param("version", summary.version())
                        .update()
                == 1;
    }

    void keepCopy(Summary summary, Viewer by, Instant now) {
        database.sql("""
                insert into results.handed_in_copy (summary_id, number, body, handed_in_by, handed_in_at)
                select :id, count(*) + 1, :body, :by, :now from results.handed_in_copy where summary_id = :id
                """)
                .param("id", summary.id().value())
                .param("body", summary.body())
                .param("by", by.account() == null ? null : by.account().value())
                .param("now", atOffset(now))
                .update();
    }

    private static Summary summary(ResultSet row, int number) throws SQLException {
        var campaign = new CampaignId(row.getObject("campaign_id", UUID.class));
        var unit = new UnitId(row.getObject("unit_id", UUID.class));
        var activity = row.getObject("activity_id", UUID.class);
        var stage = row.getObject("stage_id", UUID.class);
        return new Summary(
                new SummaryId(row.getObject("id", UUID.class)),
                activity == null
                        ? new SummaryOf.WholeUnit(campaign, unit, stage == null ? null : new StageId(stage))
                        : new SummaryOf.OneActivity(new ActivityId(activity)),
                campaign,
                unit,
                row.getString("body"),
                row.getString("draft"),
                instant(row, "due_at"),
                instant(row, "handed_in_at"),
                instant(row, "amended_at"),
                row.getBoolean("late"),
                row.getInt("version"));
    }

    private static @Nullable UUID activityOf(SummaryOf about) {
        return about instanceof SummaryOf.OneActivity one ? one.activity().value() : null;
    }

    private static @Nullable UUID stageOf(SummaryOf about) {
        return about instanceof SummaryOf.WholeUnit whole && whole.stage() != null ? whole.stage().value() : null;
    }

    private static @Nullable OffsetDateTime atOffset(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
