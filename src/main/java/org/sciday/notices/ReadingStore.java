package org.sciday.notices;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sciday.campaigns.CampaignId;
import org.sciday.shared.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Loads and saves what was read out of notices. */
@Repository
class ReadingStore {

    private final JdbcClient jdbc;

    ReadingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(NoticeId notice, Reading reading, @Nullable AccountId by, Instant now) {
        jdbc.sql("""
                insert into notices.reading
                       (notice_id, kind, is_campaign, parent_id, content, version, changed_at, changed_by)
                values (:notice, :kind, :campaign, :parent, :content::jsonb, :version, :now, :by)
                """)
                .param("notice", notice.value())
                .param("kind", reading.kind())
                .param("campaign", reading.isCampaign())
                .param("parent", uuid(reading.parent()))
                .param("content", ReadingJson.write(reading))
                .param("version", reading.version())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", by == null ? null : by.value())
                .update();
    }

    Optional<Reading> find(NoticeId notice) {
        return read(notice, "");
    }

    /** Whoever decides next waits until this transaction has ended. */
    Optional<Reading> lock(NoticeId notice) {
        return read(notice, " for update");
    }

    void save(NoticeId notice, Reading reading, @Nullable AccountId by, Instant now) {
        jdbc.sql("""
                update notices.reading
                   set kind = :kind, is_campaign = :campaign, parent_id = :parent, content = :content::jsonb,
                       version = :version, changed_at = :now, changed_by = :by
                 where notice_id = :notice
                """)
                .param("notice", notice.value())
                .param("kind", reading.kind())
                .param("campaign", reading.isCampaign())
                .param("parent", uuid(reading.parent()))
                .param("content", ReadingJson.write(reading))
                .param("version", reading.version())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", by == null ? null : by.value())
                .update();
    }

    private Optional<Reading> read(NoticeId notice, String lock) {
        return jdbc.sql("select * from notices.reading where notice_id = :notice" + lock)
                .param("notice", notice.value())
                .query(ReadingStore::reading)
                .optional();
    }

    private static Reading reading(ResultSet row, int number) throws SQLException {
        var parent = row.getObject("parent_id", UUID.class);
        var content = ReadingJson.read(row.getString("content"));
        return new Reading(
                content.verdict(row.getString("kind"), row.getBoolean("is_campaign")),
                parent == null ? null : new CampaignId(parent),
                ReadingJson.findings(content.findings()),
                content.warnings(),
                ReadingJson.steps(content.steps()),
                row.getInt("version"));
    }

    private static @Nullable UUID uuid(@Nullable CampaignId id) {
        return id == null ? null : id.value();
    }
}
