package org.sciday.commands.bench;

import java.time.LocalDate;
import org.sciday.campaigns.CampaignId;
import org.sciday.shared.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The figures of the report and of the morning's page, aggregated from what exists: what they would ask if nothing were kept. */
final class DirectFigures {

    private static final String FOUND = """
            with found as materialized (
                select a.id, a.unit_id, a.kind_code, coalesce(a.region_code, u.region_code) as region_code, a.audiences, a.format,
                       a.review_state, a.public_status, a.first_starts_at, a.last_ends_at, a.session_count,
                       a.review_state = 'PASSED' and a.public_status <> 'CANCELLED' as shown,
                       coalesce(r.attended, door.people) as attended, places.booked, r.online_views, r.science_workers,
                       r.volunteers, r.handed_in_at, r.late, said.ratings, said.stars, a.expected_people
                  from campaigns.campaign_tree t
                  join activities.activity_sheet a on a.campaign_id = t.member_id
                  join units.scope s on s.head_id = :head and s.unit_id = a.unit_id and upper_inf(s.during)
                  join units.unit_line u on u.id = a.unit_id
                  left join results.told_figures r on r.activity_id = a.id
                  left join (select d.activity_id, sum(d.people) as people
                               from checkin.attendance d group by d.activity_id) door on door.activity_id = a.id
                  left join (select p.activity_id, sum(s.taken) as booked
                               from reservations.session_places s
                               join activities.session_line p on p.id = s.session_id
                              group by p.activity_id) places on places.activity_id = a.id
                  left join (select c.activity_id, count(*) as ratings, sum(c.stars) as stars
                               from feedback.shown_comment c group by c.activity_id) said on said.activity_id = a.id
                 where t.campaign_id = :campaign and a.review_state <> 'DRAFT')
            """;

    private static final String DIVIDED = """
            , divided as (
                select 'REGION' as dimension, f.region_code as code, f.session_count, f.attended from found f where f.shown
                union all
                select 'ACTION', k.origin_id::text, f.session_count, f.attended
                  from found f
                  join activities.joined_action j on j.activity_id = f.id
                  join campaigns.action_line k on k.action_id = j.action_id
                 where f.shown
            """;

    private static final String DIVIDED_FURTHER = """
                union all
                select 'STATE', f.review_state || f.public_status, f.session_count, f.attended from found f
                union all
                select 'KIND', f.kind_code, f.session_count, f.attended from found f where f.shown
                union all
                select 'AUDIENCE', m, f.session_count, f.attended from found f cross join lateral unnest(f.audiences) m where f.shown
                union all
                select 'DAY', (f.first_starts_at at time zone 'Asia/Shanghai')::date::text, f.session_count, f.attended
                  from found f where f.shown
                union all
                select 'FORMAT', f.format, f.session_count, f.attended from found f where f.shown
            """;

    private static final String COUNTED = """
            ) select d.dimension, d.code, count(*), sum(d.session_count), sum(d.attended) from divided d group by d.dimension, d.code
            """;

    private final JdbcClient database;
    private final CampaignId campaign;
    private final UnitId head;

    DirectFigures(JdbcClient database, CampaignId campaign, UnitId head) {
        this.database = database;
        this.campaign = campaign;
        this.head = head;
    }

    /** All that the report shows; gives how many activities it is made of. */
    long report() {
        var shown = asked(FOUND + """
                select count(*) filter (where f.shown) as shown, count(distinct f.unit_id) filter (where f.shown),
                       count(*) filter (where f.review_state = 'SUBMITTED'), count(*) filter (where f.shown and f.last_ends_at < now()),
                       sum(f.session_count) filter (where f.shown), sum(f.expected_people) filter (where f.shown),
                       sum(f.booked) filter (where f.shown), sum(f.attended) filter (where f.shown),
                       sum(f.online_views) filter (where f.shown), sum(f.science_workers) filter (where f.shown),
                       sum(f.volunteers) filter (where f.shown), sum(f.ratings) filter (where f.shown),
                       sum(f.stars) filter (where f.shown), count(f.handed_in_at) filter (where f.shown),
                       count(*) filter (where f.shown and f.late)
                  from found f
                """).query((row, number) -> row.getLong("shown")).single();
        read(asked(FOUND + DIVIDED + DIVIDED_FURTHER + COUNTED));
        return shown;
    }

    /** All that the morning's page shows: regions, actions, the week, who stands where. */
    void morning(LocalDate today) {
        read(asked(FOUND + DIVIDED + COUNTED));
        read(asked("""
                select (p.starts_at at time zone 'Asia/Shanghai')::date as day, count(distinct a.id), count(*)
                  from activities.session_line p
                  join activities.activity_line a on a.id = p.activity_id
                  join campaigns.campaign_tree t on t.member_id = a.campaign_id
                  join units.scope s on s.head_id = :head and s.unit_id = a.unit_id and upper_inf(s.during)
                 where t.campaign_id = :campaign and a.review_state = 'PASSED' and a.public_status <> 'CANCELLED'
                   and p.starts_at >= :today::date and p.starts_at < :today::date + 7
                 group by 1
                """).param("today", today));
        read(asked("""
                select u.region_code, s.state, count(*)
                  from obligations.standings(:campaign, :head, now()) s
                  join units.unit_line u on u.id = s.unit_id
                 group by u.region_code, s.state
                """));
    }

    private JdbcClient.StatementSpec asked(String sql) {
        return database.sql(sql).param("campaign", campaign.value()).param("head", head.value());
    }

    private static void read(JdbcClient.StatementSpec asked) {
        asked.query(row -> {});
    }
}
