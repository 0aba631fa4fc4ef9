package org.sciday.campaigns;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sciday.shared.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Campaigns themselves: where they hang, whose they are, how far they have come. */
@Repository
class CampaignStore {

    private static final String COLUMNS = """
            select l.id, l.parent_id, l.owner_unit_id, l.name, l.year, l.state, l.theme, l.starts_on, l.ends_on,
                   l.publish_from
            """;

    private final JdbcClient database;

    CampaignStore(JdbcClient database) {
        this.database = database;
    }

    /** False when a campaign with the same key is there already. */
    boolean add(CampaignId id, NewCampaign campaign, @Nullable CampaignId copiedFrom, Instant now) {
        var added = database.sql("""
                insert into campaigns.campaign
                       (id, parent_id, owner_unit_id, copied_from, year, state, key, created_at)
                values (:id, :parent, :owner, :copiedFrom, :year, 'DRAFT', :key, :now)
                on conflict (key) do nothing
                """)
                .param("id", id.value())
                .param("parent", valueOf(campaign.parent()))
                .param("owner", campaign.owner().value())
                .param("copiedFrom", valueOf(copiedFrom))
                .param("year", campaign.year())
                .param("key", campaign.key())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        if (added == 1) {
            hang(id, campaign.parent());
        }
        return added == 1;
    }

    private void hang(CampaignId id, @Nullable CampaignId parent) {
        database.sql("""
                insert into campaigns.ancestor (campaign_id, ancestor_id, distance)
                select :id, :id, 0
                union all
                select :id, a.ancestor_id, a.distance + 1
                  from campaigns.ancestor a where a.campaign_id = :parent
                """)
                .param("id", id.value())
                .param("parent", valueOf(parent))
                .update();
    }

    Optional<CampaignId> findByKey(UUID key) {
        return database.sql("select id from campaigns.campaign where key = :key")
                .param("key", key)
                .query(UUID.class)
                .optional()
                .map(CampaignId::new);
    }

    Optional<CampaignLine> find(CampaignId id) {
        return database.sql(COLUMNS + " from campaigns.campaign_line l where l.id = :id")
                .param("id", id.value())
                .query(CampaignStore::line)
                .optional();
    }

    List<CampaignLine> chain(CampaignId id) {
        return database.sql(COLUMNS + """
                  from campaigns.ancestor a
                  join campaigns.campaign_line l on l.id = a.ancestor_id
                 where a.campaign_id = :id
                 order by a.distance
                """)
                .param("id", id.value())
                .query(CampaignStore::line)
                .list();
    }

    List<CampaignLine> open() {
        return database.sql(COLUMNS + """
                  from campaigns.campaign_line l
                 where l.state = 'OPEN'
                 order by l.year desc, l.starts_on, l.id
                """).query(CampaignStore::line).list();
    }

    /** Open campaigns of these units, and those of the units above them: where they may hang one of their own. */
    List<CampaignLine> above(Collection<UnitId> units, LocalDate today) {
        return database.sql(COLUMNS + """
                  from campaigns.campaign_line l
                 where l.state = 'OPEN'
                   and exists (select 1 from units.scope s
                                where s.head_id = l.owner_unit_id and s.unit_id = any(:units)
                                  and s.during @> :today::date)
                 order by l.year desc, l.id
                """)
                .param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
                .param("today", today)
                .query(CampaignStore::line)
                .list();
    }

    boolean open(CampaignId id, Instant now) {
        return database.sql("""
                update campaigns.campaign
                   set state = 'OPEN', opened_at = coalesce(opened_at, :now), closed_at = null
                 where id = :id and state <> 'OPEN'
                """)
                        .param("id", id.value())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    boolean close(CampaignId id, Instant now) {
        return database.sql("""
                update campaigns.campaign set state = 'CLOSED', closed_at = :now where id = :id and state = 'OPEN'
                """)
                        .param("id", id.value())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    boolean hasChildren(CampaignId id) {
        return database.sql("select exists (select 1 from campaigns.campaign where parent_id = :id)")
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }

    boolean discard(CampaignId id) {
        return database.sql("delete from campaigns.campaign where id = :id and state = 'DRAFT'")
                        .param("id", id.value())
                        .update()
                == 1;
    }

    private static @Nullable UUID valueOf(@Nullable CampaignId id) {
        return id == null ? null : id.value();
    }

    static CampaignLine line(ResultSet row, int number) throws SQLException {
        var parent = row.getObject("parent_id", UUID.class);
        var starts = row.getObject("starts_on", LocalDate.class);
        var ends = row.getObject("ends_on", LocalDate.class);
        return new CampaignLine(
                new CampaignId(row.getObject("id", UUID.class)),
                parent == null ? null : new CampaignId(parent),
                new UnitId(row.getObject("owner_unit_id", UUID.class)),
                row.getString("name"),
                row.getInt("year"),
                CampaignLine.State.valueOf(row.getString("state")),
                row.getString("theme"),
                starts == null || ends == null ? null : new Window(starts, ends),
                row.getObject("publish_from", LocalDate.class));
    }
}
