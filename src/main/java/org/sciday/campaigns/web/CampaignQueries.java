package org.sciday.campaigns.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sciday.campaigns.CampaignId;
import org.sciday.campaigns.CampaignLine;
import org.sciday.campaigns.Window;
import org.sciday.regions.RegionCode;
import org.sciday.shared.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lists of campaigns for the pages. */
@Repository
class CampaignQueries {

    private static final String ROW = """
            select l.id, l.parent_id, l.owner_unit_id, l.name, l.year, l.state, l.theme, l.starts_on, l.ends_on,
                   l.publish_from, u.name as owner_name,
                   (select max(a.distance) from campaigns.ancestor a where a.campaign_id = l.id) as depth,
                   (select count(*) from campaigns.campaign c
                     where c.parent_id = l.id and c.state <> 'DRAFT') as children
              from campaigns.campaign_line l
              join units.unit_line u on u.id = l.owner_unit_id
            """;

    /** Trees by the year of their root, parents before children: the way down is the way of ids. */
    private static final String AS_TREE = """
             order by (select r.year from campaigns.ancestor a join campaigns.campaign r on r.id = a.ancestor_id
                        where a.campaign_id = l.id order by a.distance desc limit 1) desc,
                      (select array_agg(a.ancestor_id order by a.distance desc)
                         from campaigns.ancestor a where a.campaign_id = l.id)
            """;

    private final JdbcClient database;

    CampaignQueries(JdbcClient database) {
        this.database = database;
    }

    /** The upper levels of the public tree; deeper ones are on their parents' pages. */
    List<CampaignRow> publicTree(int depth, int limit) {
        return database.sql(ROW + """
                 where l.state <> 'DRAFT'
                   and (select max(a.distance) from campaigns.ancestor a where a.campaign_id = l.id) <= :depth
                """ + AS_TREE + " limit :limit")
                .param("depth", depth)
                .param("limit", limit)
                .query(CampaignQueries::row)
                .list();
    }

    /** Open campaigns of the regions upwards, the nearest and then the latest first, and after them those within the region. */
    List<CampaignRow> openFor(List<RegionCode> upwards, RegionCode region, int limit) {
        return database.sql(ROW + """
                 where l.state = 'OPEN'
                   and (u.region_code = any(:upwards) or starts_with(u.region_code, :prefix))
                 order by coalesce(array_position(:upwards::text[], u.region_code), 100), u.region_code, l.year desc, l.id desc
                 limit :limit
                """)
                .param("upwards", upwards.stream().map(RegionCode::value).toArray(String[]::new))
                .param("prefix", region.prefix())
                .param("limit", limit)
                .query(CampaignQueries::row)
                .list();
    }

    List<CampaignRow> children(CampaignId parent, int limit) {
        return database.sql(
                        ROW
                                + " where l.parent_id = :parent and l.state <> 'DRAFT' order by u.region_code, l.id limit :limit")
                .param("parent", parent.value())
                .param("limit", limit)
                .query(CampaignQueries::row)
                .list();
    }

    /**
     * For the desk: what the heads' units run, drafts included, and whatever hangs above it; the newest years first.
     *
     * @param heads the units in whose name the viewer manages campaigns
     */
    List<CampaignRow> desk(Collection<UnitId> heads, LocalDate today, int limit) {
        return database.sql("""
                with mine as (
                    select c.id from campaigns.campaign c
                     where exists (select 1 from units.scope s
                                    where s.head_id = any(:heads) and s.unit_id = c.owner_unit_id
                                      and s.during @> :today::date)),
                shown as (
                    select m.id from mine m
                    union
                    select a.ancestor_id from campaigns.ancestor a
                      join mine m on m.id = a.campaign_id
                      join campaigns.campaign c on c.id = a.ancestor_id and c.state <> 'DRAFT'
                    union
                    select c.id from campaigns.campaign c
                     where c.state = 'OPEN'
                       and exists (select 1 from units.scope s
                                    where s.head_id = c.owner_unit_id and s.unit_id = any(:heads)
                                      and s.during @> :today::date))
                """ + ROW + " join shown on shown.id = l.id " + AS_TREE + " limit :limit")
                .param("heads", heads.stream().map(UnitId::value).toArray(UUID[]::new))
                .param("today", today)
                .param("limit", limit)
                .query(CampaignQueries::row)
                .list();
    }

    /** For machines: newest first, going on below the id. */
    List<CampaignRow> page(@Nullable CampaignId below, @Nullable Integer year, int limit) {
        return database.sql(ROW + """
                 where l.state <> 'DRAFT'
                   and (:below::uuid is null or l.id < :below::uuid)
                   and (:year::int is null or l.year = :year::int)
                 order by l.id desc
                 limit :limit
                """)
                .param("below", below == null ? null : below.value())
                .param("year", year)
                .param("limit", limit)
                .query(CampaignQueries::row)
                .list();
    }

    /** The parts that were something else before. */
    Set<String> changedParts(CampaignId campaign) {
        return new HashSet<>(
                database.sql("select distinct part from campaigns.part_history where campaign_id = :campaign")
                        .param("campaign", campaign.value())
                        .query(String.class)
                        .list());
    }

    private static CampaignRow row(ResultSet row, int number) throws SQLException {
        var parent = row.getObject("parent_id", UUID.class);
        var starts = row.getObject("starts_on", LocalDate.class);
        var ends = row.getObject("ends_on", LocalDate.class);
        return new CampaignRow(
                new CampaignLine(
                        new CampaignId(row.getObject("id", UUID.class)),
                        parent == null ? null : new CampaignId(parent),
                        new UnitId(row.getObject("owner_unit_id", UUID.class)),
                        row.getString("name"),
                        row.getInt("year"),
                        CampaignLine.State.valueOf(row.getString("state")),
                        row.getString("theme"),
                        starts == null || ends == null ? null : new Window(starts, ends),
                        row.getObject("publish_from", LocalDate.class)),
                row.getString("owner_name"),
                row.getInt("depth"),
                row.getInt("children"));
    }
}
