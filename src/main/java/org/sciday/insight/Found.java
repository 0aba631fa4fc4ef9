package org.sciday.insight;

/**
 * The activities of a campaign and all below it, of units in the head's scope, with their figures: what every figure is counted
 * from and every list behind a figure shows. Of large campaigns it is read from what was kept when their tally was taken.
 */
enum Found {
    COUNTED("with found as (" + Found.FIGURES + Found.OF_HEAD + "), " + Found.ACTIONS + """
            joined as (
                select f.id, k.origin_id, k.name, k.position
                  from found f
                  join activities.joined_action j on j.activity_id = f.id
                  join actions k on k.campaign_id = f.campaign_id and k.action_id = j.action_id
            )
            """),
    KEPT("""
            with found as (
                select f.*
                  from campaigns.campaign_tree t
                  join obligations.tally_of y on y.campaign_id = t.member_id
                  join insight.kept_figures f on f.root_id = y.root_id and f.campaign_id = t.member_id
                  join units.scope s on s.head_id = :head and s.unit_id = f.unit_id and s.during @> :day::date
                 where t.campaign_id = :campaign
            ),
            """ + Found.ACTIONS + """
            joined as (
                select f.id, k.origin_id, k.name, k.position
                  from found f
                 cross join lateral unnest(f.origins) as j (origin_id)
                  join (select distinct origin_id, name, position from actions) k on k.origin_id = j.origin_id
            )
            """);

    /** Doors, places and ratings are joined as a whole: one pass over each, however many activities there are. */
    static final String FIGURES = """
                select a.id, a.title, a.unit_id, a.campaign_id, u.name as unit, u.kind as unit_kind,
                       coalesce(a.region_code, u.region_code) as region_code, a.kind_code, a.format, a.review_state,
                       a.public_status, a.first_starts_at, a.last_ends_at, a.session_count, a.expected_people,
                       a.review_state = 'PASSED' and a.public_status <> 'CANCELLED' as shown,
                       coalesce(r.attended, door.people)::int as attended, places.booked::int as booked, r.online_views,
                       r.science_workers, r.volunteers, coalesce(r.news_count, 0) as news_count, r.handed_in_at,
                       coalesce(r.late, false) as late, coalesce(said.ratings, 0)::int as ratings,
                       coalesce(said.stars, 0)::int as stars, a.audiences
                  from campaigns.campaign_tree t
                  join activities.activity_line a on a.campaign_id = t.member_id
                  join units.unit_line u on u.id = a.unit_id
                  left join results.told_figures r on r.activity_id = a.id
                  left join (select d.activity_id, sum(d.people) as people
                               from checkin.attendance d group by d.activity_id) door on door.activity_id = a.id
                  left join (select s.activity_id, sum(p.taken) as booked
                               from reservations.session_places p
                               join activities.session s on s.id = p.session_id
                              group by s.activity_id) places on places.activity_id = a.id
                  left join (select c.activity_id, count(*) as ratings, sum(c.stars) as stars
                               from feedback.shown_comment c group by c.activity_id) said on said.activity_id = a.id
                 where t.campaign_id = :campaign and a.review_state <> 'DRAFT'
            """;

    private static final String OF_HEAD = """
                   and exists (select 1 from units.scope s
                                where s.head_id = :head and s.unit_id = a.unit_id and s.during @> :day::date)
            """;

    /** Joint actions by their origin, by the name that the campaign of the report gives them. */
    private static final String ACTIONS = """
            actions as materialized (
                select there.campaign_id, there.action_id, here.origin_id, here.name, here.position
                  from campaigns.campaign_tree t
                  join campaigns.effective_action there on there.campaign_id = t.member_id
                  join campaigns.effective_action here
                    on here.campaign_id = :campaign and here.origin_id = there.origin_id
                 where t.campaign_id = :campaign
            ),
            """;

    private final String sql;

    Found(String sql) {
        this.sql = sql;
    }

    /** The beginning of a statement: found, and which of them joined which action. */
    String sql() {
        return sql;
    }
}
