package org.sciday.results;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sciday.campaigns.CampaignId;
import org.sciday.files.Paper;
import org.sciday.shared.UnitId;
import org.sciday.shared.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Papers that units handed in; none is ever removed. */
@Repository
class PaperStore {

    private final JdbcClient database;

    PaperStore(JdbcClient database) {
        this.database = database;
    }

    Optional<AskedPaper> asked(CampaignId campaign, UnitId unit, UUID deadline) {
        return database.sql("select * from results.paper_asked(:campaign, :unit, :deadline) limit 1")
                .param("campaign", campaign.value())
                .param("unit", unit.value())
                .param("deadline", deadline)
                .query((row, number) -> new AskedPaper(
                        row.getObject("origin_id", UUID.class),
                        row.getString("kind"),
                        row.getString("what"),
                        instant(row, "due_at"),
                        texts(row.getArray("formats"))))
                .optional();
    }

    List<HandedPaper> list(UnitId unit, UUID asked) {
        return database.sql("""
                select * from results.paper where unit_id = :unit and asked_id = :asked order by handed_in_at desc
                """)
                .param("unit", unit.value())
                .param("asked", asked)
                .query(PaperStore::paper)
                .list();
    }

    Optional<HandedPaper> find(CampaignId campaign, UnitId unit, PaperId id) {
        return database.sql("select * from results.paper where id = :id and unit_id = :unit and campaign_id = :campaign")
                .param("id", id.value())
                .param("unit", unit.value())
                .param("campaign", campaign.value())
                .query(PaperStore::paper)
                .optional();
    }

    /** False when the very same was handed in before. */
    boolean add(HandedPaper handed, CampaignId campaign, UnitId unit, AskedPaper asked, Viewer by) {
        var dueAt = asked.dueAt();
        return database.sql("""
                insert into results.paper (id, campaign_id, unit_id, asked_id, name, hash, due_at, late, handed_in_by,
                                           handed_in_at)
                values (:id, :campaign, :unit, :asked, :name, :hash, :dueAt, :late, :by, :at)
                    on conflict (unit_id, asked_id, hash) do nothing
                """)
                        .param("id", handed.id().value())
                        .param("campaign", campaign.value())
                        .param("unit", unit.value())
                        .param("asked", asked.id())
                        .param("name", handed.paper().name())
                        .param("hash", handed.paper().hash())
                        .param("dueAt", dueAt == null ? null : dueAt.atOffset(ZoneOffset.UTC))
                        .param("late", handed.late())
                        .param("by", by.account() == null ? null : by.account().value())
                        .param("at", handed.handedInAt().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private static HandedPaper paper(ResultSet row, int number) throws SQLException {
        return new HandedPaper(
                new PaperId(row.getObject("id", UUID.class)),
                new Paper(row.getString("name"), row.getString("hash")),
                row.getObject("handed_in_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("late"));
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
