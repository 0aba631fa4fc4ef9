package org.sciday.insight;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.sciday.campaigns.CampaignId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the reports of units that look over many others: summed by what heads units have, then for each such head. */
@Repository
class KeptReportStore {

    /**
     * Who looks over more than so many units. Units with the same ones above them make a group, some dozens in a nation, and are counted
     * together: {@code looked} says each unit's group, {@code groups} whom it counts for.
     */
    static final String LOOKED = """
            with heads as materialized (
                select s.head_id from units.scope s where s.during @> :day::date group by s.head_id having count(*) > :large
            ),
            above as materialized (
                select s.unit_id, array_agg(s.head_id order by s.head_id) as heads
                  from units.scope s
                  join heads h on h.head_id = s.head_id
                 where s.during @> :day::date
                 group by s.unit_id
            ),
            groups as materialized (
                select d.heads, row_number() over ()::int as nr from (select distinct a.heads from above a) d
            ),
            looked as materialized (
                select a.unit_id, g.nr from above a join groups g on g.heads = a.heads
            )
            """;

    private final JdbcClient database;

    KeptReportStore(JdbcClient database) {
        this.database = database;
    }

    /** The day whose hierarchy counts; none as long as the campaign itself is a draft. */
    Optional<LocalDate> dayOf(CampaignId root, Instant now) {
        return database.sql("select day from obligations.members(:root, :now) where campaign_id = :root")
                .param("root", root.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(LocalDate.class)
                .optional();
    }

    boolean has(Scope scope) {
        return totals(scope).isPresent();
    }

    Optional<Totals> totals(Scope scope) {
        return database.sql("select * from insight.kept_total where root_id = :root and head_id = :head")
                .param("root", scope.campaign().value())
                .param("head", scope.head().value())
                .query(ReportStore::totals)
                .optional();
    }

    /** Actions by the name and in the order of the campaign. */
    List<Share> shares(Scope scope) {
        return database.sql("""
                select k.dimension, k.code, coalesce(x.name, '') as name, k.activities, k.sessions, k.attended
                  from insight.kept_share k
                  left join campaigns.effective_action x
                    on k.dimension = 'ACTION' and x.campaign_id = k.root_id and x.origin_id::text = k.code
                 where k.root_id = :root and k.head_id = :head and (k.dimension <> 'ACTION' or x.origin_id is not null)
                 order by k.dimension, x.position, k.code
                """)
                .param("root", scope.campaign().value())
                .param("head", scope.head().value())
                .query(ReportStore::share)
                .list();
    }

    void take(CampaignId root, LocalDate day, Instant now, int large) {
        database.sql("set local enable_nestloop = off").update();
        database.sql("delete from insight.kept_total where root_id = :root")
                .param("root", root.value())
                .update();
        database.sql(LOOKED + """
                , showing as (
                    select l.nr, count(*) as units
                      from (select distinct f.unit_id from insight.kept_figures f where f.root_id = :root and f.shown) u
                      join looked l on l.unit_id = u.unit_id
                     group by l.nr
                ),
                together as (
                    select l.nr, count(*) filter (where f.shown) as shown,
                           count(*) filter (where f.review_state = 'SUBMITTED') as in_review,
                           count(*) filter (where f.review_state = 'PASSED' and not f.shown) as cancelled,
                           count(*) filter (where f.shown and f.last_ends_at < :now) as ended,
                           sum(f.session_count) filter (where f.shown) as sessions,
                           sum(f.expected_people) filter (where f.shown) as expected,
                           sum(f.booked) filter (where f.shown) as booked, sum(f.attended) filter (where f.shown) as attended,
                           sum(f.online_views) filter (where f.shown) as views,
                           sum(f.science_workers) filter (where f.shown) as workers,
                           sum(f.volunteers) filter (where f.shown) as volunteers,
                           sum(f.news_count) filter (where f.shown) as news,
                           sum(f.ratings) filter (where f.shown) as ratings, sum(f.stars) filter (where f.shown) as stars,
                           count(f.handed_in_at) filter (where f.shown) as summaries,
                           count(*) filter (where f.shown and f.late) as late,
                           count(*) filter (where f.shown and f.attended > 0) as with_attended,
                           count(*) filter (where f.shown and f.booked > 0) as with_booked,
                           count(*) filter (where f.shown and f.online_views > 0) as with_views,
                           count(*) filter (where f.shown and f.news_count > 0) as with_news,
                           count(*) filter (where f.shown and (f.volunteers > 0 or f.science_workers > 0)) as with_helpers,
                           count(*) filter (where f.shown and f.ratings > 0) as with_ratings
                      from insight.kept_figures f
                      join looked l on l.unit_id = f.unit_id
                     where f.root_id = :root
                     group by l.nr
                )
                insert into insight.kept_total
                select :root, h.head_id, coalesce(sum(s.units), 0), sum(t.shown), sum(t.in_review), sum(t.cancelled), sum(t.ended),
                       coalesce(sum(t.sessions), 0), coalesce(sum(t.expected), 0), coalesce(sum(t.booked), 0),
                       coalesce(sum(t.attended), 0), coalesce(sum(t.views), 0), coalesce(sum(t.workers), 0),
                       coalesce(sum(t.volunteers), 0), coalesce(sum(t.news), 0), coalesce(sum(t.ratings), 0),
                       coalesce(sum(t.stars), 0), sum(t.summaries), sum(t.late), sum(t.with_attended), sum(t.with_booked),
                       sum(t.with_views), sum(t.with_news), sum(t.with_helpers), sum(t.with_ratings)
                  from together t
                  left join showing s on s.nr = t.nr
                  join groups g on g.nr = t.nr
                 cross join lateral unnest(g.heads) as h (head_id)
                 group by h.head_id
                """)
                .param("root", root.value())
                .param("day", day)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("large", large)
                .update();
        takeShares(root, day, large);
        database.sql("set local enable_nestloop = on").update();
    }

    private void takeShares(CampaignId root, LocalDate day, int large) {
        database.sql("delete from insight.kept_share where root_id = :root")
                .param("root", root.value())
                .update();
        database.sql(LOOKED + """
                , found as materialized (
                    select l.nr, f.shown, f.session_count as sessions, f.attended, f.kind_code, f.region_code, f.format, f.audiences,
                           f.origins, (f.first_starts_at at time zone 'Asia/Shanghai')::date::text as day,
                           case when f.review_state = 'PASSED' and not f.shown then 'CANCELLED' else f.review_state end as state
                      from insight.kept_figures f
                      join looked l on l.unit_id = f.unit_id
                     where f.root_id = :root
                ),
                together as (
                    select f.nr, 'STATE' as dimension, f.state as code, count(*) as activities, sum(f.sessions) as sessions,
                           sum(f.attended) as attended
                      from found f group by f.nr, f.state
                     union all
                    select f.nr, 'ACTION', o::text, count(*), sum(f.sessions), sum(f.attended)
                      from found f cross join lateral unnest(f.origins) o where f.shown group by f.nr, o
                     union all
                    select f.nr, 'AUDIENCE', m, count(*), sum(f.sessions), sum(f.attended)
                      from found f cross join lateral unnest(f.audiences) m where f.shown group by f.nr, m
                     union all
                    select f.nr, 'KIND', f.kind_code, count(*), sum(f.sessions), sum(f.attended)
                      from found f where f.shown group by f.nr, f.kind_code
                     union all
                    select f.nr, 'REGION', f.region_code, count(*), sum(f.sessions), sum(f.attended)
                      from found f where f.shown group by f.nr, f.region_code
                     union all
                    select f.nr, 'FORMAT', f.format, count(*), sum(f.sessions), sum(f.attended)
                      from found f where f.shown group by f.nr, f.format
                     union all
                    select f.nr, 'DAY', f.day, count(*), sum(f.sessions), sum(f.attended)
                      from found f where f.shown and f.day is not null group by f.nr, f.day
                )
                insert into insight.kept_share
                select :root, h.head_id, t.dimension, t.code, sum(t.activities), sum(t.sessions), coalesce(sum(t.attended), 0)
                  from together t
                  join groups g on g.nr = t.nr
                 cross join lateral unnest(g.heads) as h (head_id)
                 group by h.head_id, t.dimension, t.code
                """)
                .param("root", root.value())
                .param("day", day)
                .param("large", large)
                .update();
    }

    /** What belongs to no tally any more. */
    void drop() {
        for (var table : List.of("kept_total", "kept_share", "kept_day")) {
            database.sql("delete from insight." + table + """
                     k where not exists (select 1 from obligations.tally_of t where t.root_id = k.root_id)
                    """).update();
        }
    }
}
