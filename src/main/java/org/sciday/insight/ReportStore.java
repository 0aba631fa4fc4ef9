package org.sciday.insight;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sciday.campaigns.CampaignId;
import org.sciday.campaigns.CampaignLine;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts a campaign. The evidence of every figure is in {@link EvidenceStore}; both begin with {@link Found}. */
@Repository
class ReportStore {

    private final FoundStore found;
    private final JdbcClient database;

    ReportStore(FoundStore found, JdbcClient database) {
        this.found = found;
        this.database = database;
    }

    Totals totals(Scope scope) {
        return found.ask(scope, """
                select count(distinct f.unit_id) filter (where f.shown) as units,
                       count(*) filter (where f.shown) as shown,
                       count(*) filter (where f.review_state = 'SUBMITTED') as in_review,
                       count(*) filter (where f.review_state = 'PASSED' and not f.shown) as cancelled,
                       count(*) filter (where f.shown and f.last_ends_at < :now) as ended,
                       coalesce(sum(f.session_count) filter (where f.shown), 0) as sessions,
                       coalesce(sum(f.expected_people) filter (where f.shown), 0) as expected,
                       coalesce(sum(f.booked) filter (where f.shown), 0) as booked,
                       coalesce(sum(f.attended) filter (where f.shown), 0) as attended,
                       coalesce(sum(f.online_views) filter (where f.shown), 0) as views,
                       coalesce(sum(f.science_workers) filter (where f.shown), 0) as workers,
                       coalesce(sum(f.volunteers) filter (where f.shown), 0) as volunteers,
                       coalesce(sum(f.news_count) filter (where f.shown), 0) as news,
                       coalesce(sum(f.ratings) filter (where f.shown), 0) as ratings,
                       coalesce(sum(f.stars) filter (where f.shown), 0) as stars,
                       count(f.handed_in_at) filter (where f.shown) as summaries,
                       count(*) filter (where f.shown and f.late) as late_summaries
                  from found f
                """).query(ReportStore::totals).single();
    }

    List<Share> shares(Scope scope) {
        return found.ask(scope, """
                , divided as (
                    select 'STATE' as dimension, case when f.review_state = 'PASSED' and not f.shown then 'CANCELLED'
                           else f.review_state end as code, '' as name, 0 as position, f.session_count, f.attended
                      from found f
                    union all
                    select 'ACTION', k.origin_id::text, k.name, k.position, f.session_count, f.attended
                      from found f
                     cross join lateral unnest(f.origins) as o (origin_id)
                      join actions k on k.origin_id = o.origin_id
                     where f.shown
                    union all
                    select 'KIND', f.kind_code, '', 0, f.session_count, f.attended from found f where f.shown
                    union all
                    select 'AUDIENCE', m.code, '', 0, f.session_count, f.attended
                      from found f cross join lateral unnest(f.audiences) as m (code) where f.shown
                    union all
                    select 'DAY', (f.first_starts_at at time zone 'Asia/Shanghai')::date::text, '', 0, f.session_count, f.attended
                      from found f where f.shown and f.first_starts_at is not null
                    union all
                    select 'REGION', f.region_code, '', 0, f.session_count, f.attended from found f where f.shown
                    union all
                    select 'FORMAT', f.format, '', 0, f.session_count, f.attended from found f where f.shown)
                select d.dimension, d.code, d.name, count(*) as activities, coalesce(sum(d.session_count), 0) as sessions,
                       coalesce(sum(d.attended), 0) as attended
                  from divided d
                 group by d.dimension, d.code, d.name, d.position
                 order by d.dimension, d.position, d.code
                """)
                .query(ReportStore::share)
                .list();
    }

    /** The same owner's campaign of the year before; of several the one that hangs as high. */
    Optional<CampaignId> yearBefore(CampaignLine campaign) {
        return database.sql("""
                select c.id
                  from campaigns.campaign_line c
                 where c.owner_unit_id = :owner and c.year = :year and c.state <> 'DRAFT'
                 order by (c.parent_id is null) = :top desc, c.starts_on, c.id
                 limit 1
                """)
                .param("owner", campaign.owner().value())
                .param("year", campaign.year() - 1)
                .param("top", campaign.parent() == null)
                .query((row, number) -> new CampaignId(row.getObject("id", UUID.class)))
                .optional();
    }

    static Share share(ResultSet row, int number) throws SQLException {
        return new Share(
                Dimension.valueOf(row.getString("dimension")),
                row.getString("code"),
                row.getString("name"),
                row.getLong("activities"),
                row.getLong("sessions"),
                row.getLong("attended"));
    }

    static Totals totals(ResultSet row, int number) throws SQLException {
        return new Totals(
                row.getLong("units"),
                row.getLong("shown"),
                row.getLong("in_review"),
                row.getLong("cancelled"),
                row.getLong("ended"),
                row.getLong("sessions"),
                row.getLong("expected"),
                row.getLong("booked"),
                row.getLong("attended"),
                row.getLong("views"),
                row.getLong("workers"),
                row.getLong("volunteers"),
                row.getLong("news"),
                row.getLong("summaries"),
                row.getLong("late_summaries"),
                row.getLong("ratings"),
                row.getLong("stars"));
    }
}
