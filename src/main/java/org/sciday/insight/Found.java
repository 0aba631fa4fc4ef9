package org.sciday.insight;

/**
 * The activities of a campaign and all below it, of units in the head's scope, with their figures: what every figure is counted
 * from and every list behind a figure shows. Of large campaigns it is read from what was kept when their tally was taken.
 */
enum Found {
    COUNTED("""
            with found as (
                select f.*, s.sort_key, s.unit_id as placed
                  from (""" + figures("true") + """
                       ) f
                  join units.scope s on s.head_id = :head and s.unit_id = f.unit_id and %s
            ),
            """ + Found.ACTIONS),
    KEPT("""
            with found as (
                select f.*, s.sort_key, s.unit_id as placed
                  from units.scope s
                  join insight.kept_figures f
                    on f.root_id = (select y.root_id from obligations.tally_of y where y.campaign_id = :campaign)
                   and f.unit_id = s.unit_id
                   and (f.root_id = :campaign
                        or f.campaign_id in (select t.member_id from campaigns.campaign_tree t where t.campaign_id = :campaign))
                 where s.head_id = :head and %s
            ),
            """ + Found.ACTIONS);

    /** Doors, places and ratings are joined as a whole: one pass over each, however many activities there are. */
    private static final String FIGURES = """
                select a.id, a.title, a.unit_id, a.campaign_id, u.name as unit, u.kind as unit_kind,
                       coalesce(a.region_code, u.region_code) as region_code, a.kind_code, a.format, a.review_state,
                       a.public_status, a.first_starts_at, a.last_ends_at, a.session_count, a.expected_people,
                       a.review_state = 'PASSED' and a.public_status <> 'CANCELLED' as shown,
                       coalesce(r.attended, door.people)::int as attended, places.booked::int as booked, r.online_views,
                       r.science_workers, r.volunteers, coalesce(told.news, 0)::int as news_count, r.handed_in_at,
                       coalesce(r.late, false) as late, coalesce(said.ratings, 0)::int as ratings,
                       coalesce(said.stars, 0)::int as stars, a.audiences, coalesce(joint.origins, '{}') as origins
                  from campaigns.campaign_tree t
                  join activities.activity_line a on a.campaign_id = t.member_id
                  join units.unit_line u on u.id = a.unit_id
                  left join results.told_figures r on r.activity_id = a.id
                  left join (select x.activity_id, count(*) as news
                               from results.news_link x
                              where {these}
                              group by x.activity_id) told
                    on told.activity_id = a.id and a.review_state = 'PASSED'
                  left join (select x.activity_id, sum(x.people) as people
                               from checkin.attendance x
                              where {these}
                              group by x.activity_id) door on door.activity_id = a.id
                  left join (select x.activity_id, sum(p.taken) as booked
                               from reservations.session_places p
                               join activities.session x on x.id = p.session_id
                              where {these}
                              group by x.activity_id) places on places.activity_id = a.id
                  left join (select x.activity_id, count(*) as ratings, sum(x.stars) as stars
                               from feedback.shown_comment x
                              where {these}
                              group by x.activity_id) said on said.activity_id = a.id
                  left join (select x.activity_id, array_agg(k.origin_id order by k.origin_id) as origins
                               from campaigns.campaign_tree w
                               join campaigns.effective_action k on k.campaign_id = w.member_id
                               join activities.joined_action x on x.action_id = k.action_id
                               join activities.activity_line o on o.id = x.activity_id and o.campaign_id = k.campaign_id
                              where w.campaign_id = :campaign and {these}
                              group by x.activity_id) joint on joint.activity_id = a.id
                 where t.campaign_id = :campaign and a.review_state <> 'DRAFT'
            """;

    /** Joint actions by their origin, by the name that the campaign of the report gives them. */
    private static final String ACTIONS = """
            actions as materialized (
                select k.origin_id, k.name, k.position from campaigns.effective_action k where k.campaign_id = :campaign
            )
            """;

    private static final String TODAY = "upper_inf(s.during)";
    private static final String THAT_DAY = "s.during @> :day::date";

    private final String sql;

    /** @param these a condition on {@code x.activity_id} */
    static String figures(String these) {
        return FIGURES.replace("{these}", these);
    }

    Found(String sql) {
        this.sql = sql;
    }

    /**
     * The beginning of a statement: what was found, each with its place in the order of units, and the actions by their names.
     *
     * @param today by the hierarchy of today, whose order is an index
     */
    String sql(boolean today) {
        return sql.formatted(today ? TODAY : THAT_DAY);
    }
}
