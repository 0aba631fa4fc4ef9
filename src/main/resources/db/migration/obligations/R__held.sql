-- What units hold by themselves, by the campaign of the activities: all of it, and what joined the actions that a quota of the tree is tied
-- to. Everything that quotas count is a sum of this. Each activity is read once.
create or replace function obligations.held(root uuid, of_units uuid[])
returns table (
    campaign_id        uuid,
    unit_id            uuid,
    actions            uuid[],
    activities         int,
    activities_in_time int,
    activities_waiting int,
    sessions           int,
    sessions_in_time   int,
    sessions_waiting   int)
language sql stable rows 1000 as $$
    with activity as materialized (
        select a.id, a.campaign_id, a.unit_id, a.review_state, a.late, a.session_count
          from (select distinct w.unit_id from unnest(of_units) as w (unit_id)) w
          join activities.activity_line a on a.unit_id = w.unit_id
          join campaigns.campaign_tree t on t.member_id = a.campaign_id and t.campaign_id = root
         where a.public_status <> 'CANCELLED' and a.review_state in ('PASSED', 'SUBMITTED')
    ),
    tied as materialized (
        select distinct q.actions
          from campaigns.campaign_tree t
          join campaigns.effective_quota q on q.campaign_id = t.member_id and q.actions <> '{}'
         where t.campaign_id = root
    ),
    -- However many of them it joined
    joined as (
        select distinct a.id, k.actions
          from tied k
          join campaigns.effective_action x on x.origin_id = any (k.actions)
          join activities.joined_action j on j.action_id = x.action_id
          join activity a on a.id = j.activity_id and a.campaign_id = x.campaign_id
    )
    select a.campaign_id, a.unit_id, c.actions,
           (count(*) filter (where a.review_state = 'PASSED'))::int,
           (count(*) filter (where a.review_state = 'PASSED' and not a.late))::int,
           (count(*) filter (where a.review_state = 'SUBMITTED'))::int,
           coalesce(sum(a.session_count) filter (where a.review_state = 'PASSED'), 0)::int,
           coalesce(sum(a.session_count) filter (where a.review_state = 'PASSED' and not a.late), 0)::int,
           coalesce(sum(a.session_count) filter (where a.review_state = 'SUBMITTED'), 0)::int
      from activity a
      join (select s.id, '{}'::uuid[] as actions from activity s union all select * from joined) c on c.id = a.id
     group by a.campaign_id, a.unit_id, c.actions
$$;
