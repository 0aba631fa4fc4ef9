package org.sciday.campaigns;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sciday.shared.AccountId;
import org.sciday.shared.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What parts were before they were changed. */
@Repository
class HistoryStore {

    private static final int SHOWN = 30;

    private final JdbcClient database;

    HistoryStore(JdbcClient database) {
        this.database = database;
    }

    void add(
            CampaignId campaign,
            Part<?> part,
            @Nullable Object value,
            @Nullable AccountId by,
            boolean takenBack,
            Instant now) {
        database.sql("""
                insert into campaigns.part_history (id, campaign_id, part, value, replaced_at, replaced_by, taken_back)
                values (:id, :campaign, :part, :value::jsonb, :now, :by, :takenBack)
                """)
                .param("id", Ids.next())
                .param("campaign", campaign.value())
                .param("part", part.code())
                .param("value", ColumnJson.tree(value).toString())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", by == null ? null : by.value())
                .param("takenBack", takenBack)
                .update();
    }

    <T extends @Nullable Object> List<FormerValue<T>> list(CampaignId campaign, Part<T> part) {
        return database.sql("""
                select id, value, replaced_at, replaced_by, taken_back
                  from campaigns.part_history
                 where campaign_id = :campaign and part = :part
                 order by replaced_at desc, id desc
                 limit :shown
                """)
                .param("campaign", campaign.value())
                .param("part", part.code())
                .param("shown", SHOWN)
                .query((row, number) -> {
                    var by = row.getObject("replaced_by", UUID.class);
                    return new FormerValue<T>(
                            row.getObject("id", UUID.class),
                            ColumnJson.read(ColumnJson.parse(row.getString("value")), part.type()),
                            row.getObject("replaced_at", OffsetDateTime.class).toInstant(),
                            by == null ? null : new AccountId(by),
                            row.getBoolean("taken_back"));
                })
                .list();
    }

    <T extends @Nullable Object> Optional<FormerValue<T>> find(CampaignId campaign, Part<T> part, UUID id) {
        return list(campaign, part).stream()
                .filter(former -> former.id().equals(id))
                .findFirst();
    }
}
