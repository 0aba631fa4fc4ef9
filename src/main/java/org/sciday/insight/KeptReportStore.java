package org.sciday.insight;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.sciday.campaigns.CampaignId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the reports of units that look over many others: summed by unit first, then for each such head. */
@Repository
class KeptReportStore {

    /** Those who look over more than so many units. */
    static final String HEADS = """
            with heads as materialized (
                select s.head_id from units.scope s where s.during @> :day::date group by s.head_id having count(*) > :large
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
        database.sql(HEADS + """
                , of_unit as materialized (
                    select f.unit_id, count(*) filter (where f.shown) as shown,
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
                           count(*) filter (where f.shown and f.late) as late
                      from insight.kept_figures f
                     where f.root_id = :root
                     group by f.unit_id
                )
                insert into insight.kept_total
                select :root, h.head_id, count(*) filter (where u.shown > 0), coalesce(sum(u.shown), 0),
                       coalesce(sum(u.in_review), 0), coalesce(sum(u.cancelled), 0), coalesce(sum(u.ended), 0),
                       coalesce(sum(u.sessions), 0), coalesce(sum(u.expected), 0), coalesce(sum(u.booked), 0),
                       coalesce(sum(u.attended), 0), coalesce(sum(u.views), 0), coalesce(sum(u.workers), 0),
                       coalesce(sum(u.volunteers), 0), coalesce(sum(u.news), 0), coalesce(sum(u.ratings), 0),
                       coalesce(sum(u.stars), 0), coalesce(sum(u.summaries), 0), coalesce(sum(u.late), 0)
                  from heads h
                  join units.scope s on s.head_id = h.head_id and s.during @> :day::date
                  join of_unit u on u.unit_id = s.unit_id
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
        database.sql(HEADS + """
                , of_unit as materialized (
                    select f.unit_id, d.dimension, d.code, count(*) as activities, sum(f.session_count) as sessions,
                           coalesce(sum(f.attended), 0) as attended
                      from insight.kept_figures f
                     cross join lateral (
                           select 'STATE' as dimension, case when f.review_state = 'PASSED' and not f.shown then 'CANCELLED'
                                                             else f.review_state end as code
                            union all select 'ACTION', o::text from unnest(f.origins) o where f.shown
                            union all select 'KIND', f.kind_code where f.shown
                            union all select 'AUDIENCE', m from unnest(f.audiences) m where f.shown
                            union all select 'DAY', (f.first_starts_at at time zone 'Asia/Shanghai')::date::text
                                       where f.shown and f.first_starts_at is not null
                            union all select 'REGION', f.region_code where f.shown
                            union all select 'FORMAT', f.format where f.shown) d
                     where f.root_id = :root
                     group by f.unit_id, d.dimension, d.code
                )
                insert into insight.kept_share
                select :root, h.head_id, u.dimension, u.code, sum(u.activities), sum(u.sessions), sum(u.attended)
                  from heads h
                  join units.scope s on s.head_id = h.head_id and s.during @> :day::date
                  join of_unit u on u.unit_id = s.unit_id
                 group by h.head_id, u.dimension, u.code
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
