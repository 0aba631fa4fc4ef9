package org.sciday.insight;

import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sciday.campaigns.CampaignId;
import org.sciday.obligations.Counted;
import org.sciday.shared.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Keeps the figures of large campaigns: what {@link Found} counts, one row an activity. What is the same as last time is neither
 * written nor locked.
 */
@Repository
class KeptFigureStore {

    /** So many rows written at once make a table that the planner does not know yet. */
    private static final int MANY = 10_000;

    private final JdbcClient database;

    KeptFigureStore(JdbcClient database) {
        this.database = database;
    }

    /** Of these units, and of those whose activities were booked, visited, rated or reported on since. */
    UUID[] touched(CampaignId root, Counted.Some some) {
        var units = database.sql("""
                select distinct a.unit_id
                  from activities.activity_line a
                  join campaigns.campaign_tree t on t.member_id = a.campaign_id and t.campaign_id = :root
                 where a.id = any (array(select distinct w.activity_id from insight.written w where age(w.by) <= :age))
                """)
                .param("root", root.value())
                .param("age", some.age())
                .query(UUID.class)
                .list();
        return Stream.concat(units.stream(), some.units().stream().map(UnitId::value))
                .distinct()
                .toArray(UUID[]::new);
    }

    void takeAll(CampaignId root) {
        // Joins of whole tables; the planner guesses few activities and would look up each
        database.sql("set local enable_nestloop = off").update();
        var written = take(root, null, "true");
        if (written > MANY) {
            database.sql("analyze insight.kept_figures").update();
        }
        database.sql("set local enable_nestloop = on").update();
    }

    void take(CampaignId root, UUID[] units) {
        take(root, units, """
                x.activity_id in (select y.id from activities.activity_line y where y.unit_id = any (:units))
                """);
    }

    private int take(CampaignId root, UUID @Nullable [] units, String these) {
        return database.sql("""
                with fresh as materialized (
                    select :campaign::uuid as root_id, f.*, coalesce(s.days, '{}') as session_days
                      from (""" + Found.figures(these) + """
                              and (:units::uuid[] is null or a.unit_id = any (:units))) f
                      left join (select x.activity_id, array_agg((x.starts_at at time zone 'Asia/Shanghai')::date order by x.id) as days
                                   from activities.session x
                                  where x.starts_at is not null and (""" + these + """
                                  ) group by x.activity_id) s on s.activity_id = f.id
                ),
                gone as (
                    delete from insight.kept_figures k
                     where k.root_id = :campaign and (:units::uuid[] is null or k.unit_id = any (:units))
                       and not exists (select 1 from fresh f where f.id = k.id)
                )
                insert into insight.kept_figures
                select f.* from fresh f
                 where not exists (select 1 from insight.kept_figures k
                                    where k.root_id = :campaign and k.id = f.id and k.* is not distinct from f.*)
                on conflict (root_id, id) do update
                   set (title, unit_id, campaign_id, unit, unit_kind, region_code, kind_code, format, review_state,
                        public_status, first_starts_at, last_ends_at, session_count, expected_people, shown, attended, booked,
                        online_views, science_workers, volunteers, news_count, handed_in_at, late, ratings, stars, audiences,
                        origins, session_days)
                     = row (excluded.title, excluded.unit_id, excluded.campaign_id, excluded.unit, excluded.unit_kind,
                            excluded.region_code, excluded.kind_code, excluded.format, excluded.review_state,
                            excluded.public_status, excluded.first_starts_at, excluded.last_ends_at, excluded.session_count,
                            excluded.expected_people, excluded.shown, excluded.attended, excluded.booked,
                            excluded.online_views, excluded.science_workers, excluded.volunteers, excluded.news_count,
                            excluded.handed_in_at, excluded.late, excluded.ratings, excluded.stars,
                            excluded.audiences, excluded.origins, excluded.session_days)
                """).param("campaign", root.value()).param("units", units).update();
    }

    void drop(CampaignId root) {
        database.sql("delete from insight.kept_figures where root_id = :root")
                .param("root", root.value())
                .update();
    }
}
