package org.sciday.insight;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sciday.campaigns.CampaignId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Keeps the sums of units that look over many others. All of them are additive: what some units give can be taken off as it was and added as
 * it is. Units with the same ones above them make a group, some dozens in a nation, and are summed together, then for each head.
 */
@Repository
class KeptSumStore {

    /** {@code looked} says each unit's group, {@code groups} whom it counts for, {@code found} what there is of it. */
    private static final String FOUND = """
            with heads as materialized (
                select s.head_id
                  from units.scope s
                 where s.during @> :day::date
                 group by s.head_id
                having count(*) > (select t.large from obligations.tally t where t.root_id = :root)
            ),
            above as materialized (
                select s.unit_id, array_agg(s.head_id order by s.head_id) as heads
                  from units.scope s
                  join heads h on h.head_id = s.head_id
                 where s.during @> :day::date and (:units::uuid[] is null or s.unit_id = any (:units))
                 group by s.unit_id
            ),
            groups as materialized (
                select d.heads, row_number() over ()::int as nr from (select distinct a.heads from above a) d
            ),
            looked as materialized (
                select a.unit_id, g.nr from above a join groups g on g.heads = a.heads
            ),
            found as (
                select l.nr, f.*, (f.first_starts_at at time zone 'Asia/Shanghai')::date::text as day,
                       case when f.review_state = 'PASSED' and not f.shown then 'CANCELLED' else f.review_state end as state
                  from insight.kept_figures f
                  join looked l on l.unit_id = f.unit_id
                 where f.root_id = :root and (:units::uuid[] is null or f.unit_id = any (:units))
            )
            """;

    private static final List<String> FIGURES = List.of(
            "units", "shown", "in_review", "cancelled", "ended", "sessions", "expected", "booked", "attended", "views", "workers",
            "volunteers", "news", "ratings", "stars", "summaries", "late_summaries", "with_attended", "with_booked", "with_views",
            "with_news", "with_helpers", "with_ratings");

    private static final int TAKEN_OFF = -1;
    private static final int ADDED = 1;

    private final JdbcClient database;

    KeptSumStore(JdbcClient database) {
        this.database = database;
    }

    /** What of these units is in the sums, as it stood at that moment. */
    void takeOff(CampaignId root, UUID[] units, LocalDate day, Instant at) {
        sum(root, units, TAKEN_OFF, day, at);
    }

    /** What is nought then is not there. */
    void add(CampaignId root, UUID[] units, LocalDate day, Instant at) {
        sum(root, units, ADDED, day, at);
        for (var table : List.of("kept_share", "kept_day")) {
            database.sql("delete from insight." + table + " where root_id = :root and activities = 0")
                    .param("root", root.value())
                    .update();
        }
    }

    void addAll(CampaignId root, LocalDate day, Instant at) {
        database.sql("set local enable_nestloop = off").update();
        sum(root, null, ADDED, day, at);
        database.sql("set local enable_nestloop = on").update();
    }

    void drop(CampaignId root) {
        for (var table : List.of("kept_total", "kept_share", "kept_day")) {
            database.sql("delete from insight." + table + " where root_id = :root")
                    .param("root", root.value())
                    .update();
        }
    }

    private void sum(CampaignId root, UUID @Nullable [] units, int sign, LocalDate day, Instant at) {
        for (var sums : List.of(totals(), shares(), days())) {
            database.sql(FOUND + sums)
                    .param("root", root.value())
                    .param("units", units)
                    .param("sign", sign)
                    .param("day", day)
                    .param("now", at.atOffset(ZoneOffset.UTC))
                    .update();
        }
    }

    private static String totals() {
        return """
                , together as (
                    select f.nr, count(distinct f.unit_id) filter (where f.shown) as units, count(*) filter (where f.shown) as shown,
                           count(*) filter (where f.state = 'SUBMITTED') as in_review,
                           count(*) filter (where f.state = 'CANCELLED') as cancelled,
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
                           count(*) filter (where f.shown and f.late) as late_summaries,
                           count(*) filter (where f.shown and f.attended > 0) as with_attended,
                           count(*) filter (where f.shown and f.booked > 0) as with_booked,
                           count(*) filter (where f.shown and f.online_views > 0) as with_views,
                           count(*) filter (where f.shown and f.news_count > 0) as with_news,
                           count(*) filter (where f.shown and (f.volunteers > 0 or f.science_workers > 0)) as with_helpers,
                           count(*) filter (where f.shown and f.ratings > 0) as with_ratings
                      from found f
                     group by f.nr
                )
                insert into insight.kept_total as k (root_id, head_id, %s)
                select :root, h.head_id, %s
                  from together t
                  join groups g on g.nr = t.nr
                 cross join lateral unnest(g.heads) as h (head_id)
                 group by h.head_id
                on conflict (root_id, head_id) do update set (%s) = row (%s)
                """.formatted(
                        figures(figure -> figure),
                        figures(figure -> ":sign * coalesce(sum(t." + figure + "), 0)"),
                        figures(figure -> figure),
                        figures(figure -> "k." + figure + " + excluded." + figure));
    }

    private static String figures(UnaryOperator<String> written) {
        return FIGURES.stream().map(written).collect(Collectors.joining(", "));
    }

    /** One row for each value an activity has in a dimension, told apart while it is read once. */
    private static String shares() {
        return """
                , together as (
                    select f.nr, d.dimension, d.code, count(*) as activities, sum(f.session_count) as sessions, sum(f.attended) as attended
                      from found f
                     cross join lateral (
                           select 'STATE' as dimension, f.state as code
                            union all select 'KIND', f.kind_code where f.shown
                            union all select 'REGION', f.region_code where f.shown
                            union all select 'FORMAT', f.format where f.shown
                            union all select 'DAY', f.day where f.shown and f.day is not null
                            union all select 'ACTION', o::text from unnest(f.origins) o where f.shown
                            union all select 'AUDIENCE', m from unnest(f.audiences) m where f.shown) d
                     group by f.nr, d.dimension, d.code
                )
                insert into insight.kept_share as k (root_id, head_id, dimension, code, activities, sessions, attended)
                select :root, h.head_id, t.dimension, t.code, :sign * sum(t.activities), :sign * sum(t.sessions),
                       :sign * coalesce(sum(t.attended), 0)
                  from together t
                  join groups g on g.nr = t.nr
                 cross join lateral unnest(g.heads) as h (head_id)
                 group by h.head_id, t.dimension, t.code
                on conflict (root_id, head_id, dimension, code) do update
                   set (activities, sessions, attended)
                     = row (k.activities + excluded.activities, k.sessions + excluded.sessions, k.attended + excluded.attended)
                """;
    }

    private static String days() {
        return """
                , together as (
                    select f.nr, d.day, count(*) as activities, sum(d.sessions) as sessions
                      from found f
                     cross join lateral (select x.day, count(*) as sessions from unnest(f.session_days) as x (day) group by x.day) d
                     where f.shown
                     group by f.nr, d.day
                )
                insert into insight.kept_day as k (root_id, head_id, day, activities, sessions)
                select :root, h.head_id, t.day, :sign * sum(t.activities), :sign * sum(t.sessions)
                  from together t
                  join groups g on g.nr = t.nr
                 cross join lateral unnest(g.heads) as h (head_id)
                 group by h.head_id, t.day
                on conflict (root_id, head_id, day) do update
                   set (activities, sessions) = row (k.activities + excluded.activities, k.sessions + excluded.sessions)
                """;
    }
}
