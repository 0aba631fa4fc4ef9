package org.sciday.insight;

import org.sciday.campaigns.CampaignId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Keeps the figures of large campaigns: what {@link Found} counts, one row an activity. What is the same as last time is neither
 * written nor locked, so a minute in which little happens costs little more than reading.
 */
@Repository
class KeptFigureStore {

    /** So many rows written at once make a table that the planner does not know yet. */
    private static final int MANY = 10_000;

    private final JdbcClient database;

    KeptFigureStore(JdbcClient database) {
        this.database = database;
    }

    void take(CampaignId root) {
        // Joins of whole tables; the planner guesses few activities and would look up each
        database.sql("set local enable_nestloop = off").update();
        var written = database.sql("with fresh as materialized (select :campaign::uuid as root_id, f.* from (" + Found.FIGURES + """
                ) f),
                gone as (
                    delete from insight.kept_figures k
                     where k.root_id = :campaign and not exists (select 1 from fresh f where f.id = k.id)
                )
                insert into insight.kept_figures
                select f.* from fresh f
                 where not exists (select 1 from insight.kept_figures k
                                    where k.root_id = :campaign and k.id = f.id and k.* is not distinct from f.*)
                on conflict (root_id, id) do update
                   set (title, unit_id, campaign_id, unit, unit_kind, region_code, kind_code, format, review_state,
                        public_status, first_starts_at, last_ends_at, session_count, expected_people, shown, attended, booked,
                        online_views, science_workers, volunteers, news_count, handed_in_at, late, ratings, stars, audiences,
                        origins)
                     = row (excluded.title, excluded.unit_id, excluded.campaign_id, excluded.unit, excluded.unit_kind,
                            excluded.region_code, excluded.kind_code, excluded.format, excluded.review_state,
                            excluded.public_status, excluded.first_starts_at, excluded.last_ends_at, excluded.session_count,
                            excluded.expected_people, excluded.shown, excluded.attended, excluded.booked,
                            excluded.online_views, excluded.science_workers, excluded.volunteers, excluded.news_count,
                            excluded.handed_in_at, excluded.late, excluded.ratings, excluded.stars,
                            excluded.audiences, excluded.origins)
                """).param("campaign", root.value()).update();
        if (written > MANY) {
            database.sql("analyze insight.kept_figures").update();
        }
        database.sql("set local enable_nestloop = on").update();
    }

    /** What belongs to no tally any more. */
    void drop() {
        database.sql("""
                delete from insight.kept_figures k
                 where not exists (select 1 from obligations.tally_of t where t.root_id = k.root_id)
                """).update();
    }
}
