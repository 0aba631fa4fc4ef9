package org.sciday.notices;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sciday.campaigns.CampaignId;
import org.sciday.shared.AccountId;
import org.sciday.shared.Grams;
import org.sciday.shared.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Loads and saves notices. */
@Repository
class NoticeStore {

    private static final String ALL = "select * from notices.notice ";

    private final JdbcClient jdbc;

    NoticeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when the key was used before. */
    boolean add(NoticeId id, NewNotice notice, @Nullable AccountId by, Instant now) {
        var file = notice.file();
        var insert = jdbc.sql("""
                insert into notices.notice
                       (id, owner_unit_id, key, title, document_number, index_number, issuers, issued_on, interpretation,
                        open_to_all, state, text, file_name, file_sha256, file_bytes, folded, grams, created_by, created_at,
                        version)
                values (:id, :owner, :key, :title, :number, :index, :issuers, :issuedOn, :interpretation,
                        :open, 'DRAFT', :text, :fileName, :fileHash, :fileBytes, :folded, :grams, :by, :now, 1)
                on conflict (key) do nothing
                """)
                .param("id", id.value())
                .param("owner", notice.owner().value())
                .param("key", notice.key())
                .param("text", notice.text())
                .param("fileName", file == null ? null : file.name())
                .param("fileHash", file == null ? null : file.hash())
                .param("fileBytes", file == null ? null : file.bytes())
                .param("by", by == null ? null : by.value())
                .param("now", at(now));
        return described(insert, notice.details(), notice.text()).update() == 1;
    }

    Optional<NoticeId> findByKey(UUID key) {
        return jdbc.sql("select id from notices.notice where key = :key")
                .param("key", key)
                .query((row, number) -> new NoticeId(row.getObject("id", UUID.class)))
                .optional();
    }

    Optional<Notice> find(NoticeId id) {
        return jdbc.sql(ALL + "where id = :id").param("id", id.value()).query(NoticeStore::notice).optional();
    }

    /** The notices from which these campaigns were made. */
    List<Notice> ofCampaigns(List<CampaignId> campaigns) {
        return campaigns.isEmpty()
                ? List.of()
                : jdbc.sql(ALL + "where campaign_id = any (:campaigns) order by id")
                        .param("campaigns", campaigns.stream().map(CampaignId::value).toArray(UUID[]::new))
                        .query(NoticeStore::notice)
                        .list();
    }

    /** False when somebody changed it since that version. */
    boolean describe(Notice before, NoticeDetails details) {
        var update = jdbc.sql("""
                update notices.notice
                   set title = :title, document_number = :number, index_number = :index, issuers = :issuers,
                       issued_on = :issuedOn, interpretation = :interpretation, open_to_all = :open, folded = :folded,
                       grams = :grams, version = version + 1
                 where id = :id and version = :version
                """)
                .param("id", before.id().value())
                .param("version", before.version());
        return described(update, details, before.text()).update() == 1;
    }

    void link(NoticeId id, CampaignId campaign) {
        jdbc.sql("update notices.notice set campaign_id = :campaign where id = :id")
                .param("id", id.value())
                .param("campaign", campaign.value())
                .update();
    }

    boolean publish(NoticeId id, Instant now) {
        return jdbc.sql("""
                update notices.notice set state = 'PUBLISHED', published_at = :now, version = version + 1
                 where id = :id and state = 'DRAFT'
                """).param("id", id.value()).param("now", at(now)).update() == 1;
    }

    boolean withdraw(NoticeId id, String reason, Instant now) {
        return jdbc.sql("""
                update notices.notice
                   set state = 'WITHDRAWN', withdrawn_at = :now, withdrawn_why = :reason, version = version + 1
                 where id = :id and state = 'PUBLISHED'
                """)
                .param("id", id.value())
                .param("reason", reason)
                .param("now", at(now))
                .update() == 1;
    }

    /** True once in the life of a notice. */
    boolean remind(NoticeId id, Instant now) {
        return jdbc.sql("""
                update notices.notice set reminded_at = :now
                 where id = :id and state = 'PUBLISHED' and reminded_at is null
                """).param("id", id.value()).param("now", at(now)).update() == 1;
    }

    private static StatementSpec described(StatementSpec statement, NoticeDetails details, String text) {
        var folded = Grams.fold(String.join(
                " ",
                details.title(),
                Objects.requireNonNullElse(details.documentNumber(), ""),
                Objects.requireNonNullElse(details.indexNumber(), ""),
                String.join(" ", details.issuers()),
                text,
                Objects.requireNonNullElse(details.interpretation(), "")));
        return statement
                .param("title", details.title())
                .param("number", details.documentNumber())
                .param("index", details.indexNumber())
                .param("issuers", details.issuers().toArray(String[]::new))
                .param("issuedOn", details.issuedOn() == null ? null : Date.valueOf(details.issuedOn()))
                .param("interpretation", details.interpretation())
                .param("open", details.openToAll())
                .param("folded", folded)
                .param("grams", Grams.of(folded).toArray(String[]::new));
    }

    private static Notice notice(ResultSet row, int number) throws SQLException {
        var campaign = row.getObject("campaign_id", UUID.class);
        var fileName = row.getString("file_name");
        var withdrawn = instant(row, "withdrawn_at");
        return new Notice(
                new NoticeId(row.getObject("id", UUID.class)),
                new UnitId(row.getObject("owner_unit_id", UUID.class)),
                new NoticeDetails(
                        row.getString("title"),
                        row.getString("document_number"),
                        row.getString("index_number"),
                        List.of((String[]) row.getArray("issuers").getArray()),
                        row.getObject("issued_on", LocalDate.class),
                        row.getString("interpretation"),
                        row.getBoolean("open_to_all")),
                Notice.State.valueOf(row.getString("state")),
                row.getString("text"),
                fileName == null
                        ? null
                        : new OriginalFile(fileName, row.getString("file_sha256"), row.getInt("file_bytes")),
                campaign == null ? null : new CampaignId(campaign),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                instant(row, "published_at"),
                withdrawn == null ? null : new Notice.Withdrawal(withdrawn, row.getString("withdrawn_why")),
                instant(row, "reminded_at"),
                row.getInt("version"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
