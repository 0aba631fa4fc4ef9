-- What units owe in a campaign: nothing is ticked. Terms are counted once a day, whom the campaign binds is in obligations.bound.
-- Who was late stays late: more time counts only when it had been granted by then (campaigns.granted_until).
-- A jointly held quota comes out once for each unit it binds: done is what all of them did, share what this one did.
-- kept: what units hold is read from the tally of the tree instead of from activities.
create or replace function obligations.lines_from(root uuid, head uuid, only_units uuid[], at_time timestamptz, kept boolean)
returns setof obligations.duty_line language sql stable as $$
    with bound as materialized (
        select b.* from obligations.bound(root, head, only_units, at_time) b
    ),
    kinds as materialized (
        select distinct b.campaign_id, b.kind, b.ends_on from bound b
    ),
    publish_clock as materialized (
        select k.campaign_id, k.kind, c.*
          from kinds k
         cross join lateral obligations.publish_clock(k.campaign_id, k.kind) c
    ),
    -- Else by the campaign's end.
    publishing as (
        select k.campaign_id, k.kind,
               coalesce(c.due_at, (k.ends_on + 1)::timestamp at time zone 'Asia/Shanghai' - interval '1 microsecond') as due_at
          from kinds k
          left join publish_clock c on c.campaign_id = k.campaign_id and c.kind = k.kind
    ),
    quota as materialized (
        select k.campaign_id, k.kind, q.quota_id, q.origin_id, q.position, q.who, q.unit_kinds, q.jointly, q.at_least, q.at_most,
               q.measure, q.what, q.unit_word, p.due_at, q.actions,
               -- Associations, counties and zones stand for their region; others count what is below when the words say so.
               not q.jointly and (k.kind in ('ASSOCIATION', 'COUNTY', 'DEVELOPMENT_ZONE')
                                  or q.who ~ '本系统|本地|本辖区|所属|下属') as with_below
          from kinds k
          join campaigns.effective_quota q on q.campaign_id = k.campaign_id and k.kind = any (q.unit_kinds)
          join publishing p on p.campaign_id = k.campaign_id and p.kind = k.kind
         where q.at_least > 0
    ),
    -- Whose activities count for whom: everybody's own, and those below of who stands for more than itself.
    counting as materialized (
        select b.campaign_id, b.unit_id, b.unit_id as of_unit from bound b
         union all
        select b.campaign_id, b.unit_id, s.unit_id
          from bound b
          join units.scope s on s.head_id = b.unit_id and s.during @> b.day and s.unit_id <> b.unit_id
         where exists (select 1 from quota q where q.campaign_id = b.campaign_id and q.kind = b.kind and q.with_below)
    ),
    -- And for what many owe together: those of all of these kinds.
    joint as materialized (
        select distinct j.campaign_id, j.quota_id, j.measure, j.actions, s.unit_id
          from quota j
          join obligations.members(root, at_time) m on m.campaign_id = j.campaign_id
          join units.scope s on s.head_id = m.owner_unit_id and s.during @> m.day
          join units.unit_line u on u.id = s.unit_id and u.kind = any (j.unit_kinds)
         where j.jointly
    ),
    held as materialized (
        select h.campaign_id, h.unit_id, h.actions, h.activities, h.activities_in_time, h.activities_waiting,
               h.sessions, h.sessions_in_time, h.sessions_waiting
          from obligations.tally_held h
         where kept and h.root_id = root
         union all
        select h.*
          from obligations.held(root, array(select c.of_unit from counting c union select j.unit_id from joint j)) h
         where not kept
    ),
    -- In a campaign and in all below it.
    own as materialized (
        select t.campaign_id, h.unit_id, h.actions, sum(h.activities) as activities,
               sum(h.activities_in_time) as activities_in_time, sum(h.activities_waiting) as activities_waiting,
               sum(h.sessions) as sessions, sum(h.sessions_in_time) as sessions_in_time, sum(h.sessions_waiting) as sessions_waiting
          from held h
          join campaigns.campaign_tree t on t.member_id = h.campaign_id
         where t.campaign_id in (select k.campaign_id from kinds k)
         group by t.campaign_id, h.unit_id, h.actions
    ),
    counted as materialized (
        select o.campaign_id, o.unit_id, false as with_below, o.actions, o.activities, o.activities_in_time, o.activities_waiting,
               o.sessions, o.sessions_in_time, o.sessions_waiting
          from own o
         union all
        select c.campaign_id, c.unit_id, true, o.actions, sum(o.activities), sum(o.activities_in_time), sum(o.activities_waiting),
               sum(o.sessions), sum(o.sessions_in_time), sum(o.sessions_waiting)
          from counting c
          join own o on o.campaign_id = c.campaign_id and o.unit_id = c.of_unit
         group by c.campaign_id, c.unit_id, o.actions
    ),
    together as materialized (
        select j.campaign_id, j.quota_id,
               sum(case j.measure when 'SESSIONS' then o.sessions else o.activities end) as done,
               sum(case j.measure when 'SESSIONS' then o.sessions_in_time else o.activities_in_time end) as in_time,
               sum(case j.measure when 'SESSIONS' then o.sessions_waiting else o.activities_waiting end) as waiting
          from joint j
          join own o on o.campaign_id = j.campaign_id and o.unit_id = j.unit_id and o.actions = j.actions
         group by j.campaign_id, j.quota_id
    ),
    quota_lines as (
        select b.campaign_id, b.unit_id, 'QUOTA' as source, q.quota_id as source_id, q.origin_id, q.position as place, q.what,
               q.unit_word as word, q.measure, q.jointly, q.with_below, q.at_most, q.at_least as owed,
               coalesce(case when q.jointly then g.done else mine.done end, 0)::int as done,
               coalesce(case when q.jointly then g.in_time else mine.in_time end, 0)::int as in_time,
               coalesce(case when q.jointly then g.waiting else mine.waiting end, 0)::int as waiting,
               coalesce(mine.done, 0)::int as share, q.due_at
          from bound b
          join quota q on q.campaign_id = b.campaign_id and q.kind = b.kind
          left join counted c on c.campaign_id = b.campaign_id and c.unit_id = b.unit_id and c.with_below = q.with_below
                             and c.actions = q.actions
          left join together g on q.jointly and g.campaign_id = q.campaign_id and g.quota_id = q.quota_id
         cross join lateral (
               select case q.measure when 'SESSIONS' then c.sessions else c.activities end as done,
                      case q.measure when 'SESSIONS' then c.sessions_in_time else c.activities_in_time end as in_time,
                      case q.measure when 'SESSIONS' then c.sessions_waiting else c.activities_waiting end as waiting) mine
    ),
    -- What is asked of all is asked of those who take part: who has a quota of their own or has shown something.
    taking_part as materialized (
        select b.campaign_id, b.unit_id
          from bound b
         where exists (select 1 from own o where o.campaign_id = b.campaign_id and o.unit_id = b.unit_id)
            or exists (select 1 from quota q where q.campaign_id = b.campaign_id and q.kind = b.kind and not q.jointly)
    ),
    activity_clock as materialized (
        select k.campaign_id, k.kind, k.ends_on, c.clock, c.deadline_id, c.origin_id, c.what, c.due_at, c.days,
               c.working_days, c.anchor, c.place
          from kinds k
         cross join lateral results.activity_clocks(k.campaign_id, k.kind) c
    ),
    ended as materialized (
        select b.campaign_id, b.unit_id, b.kind, (a.last_ends_at at time zone 'Asia/Shanghai')::date as day,
               h.handed_in_at, h.late, f.told_at
          from bound b
          join campaigns.campaign_tree t on t.campaign_id = b.campaign_id
          join activities.activity_line a on a.unit_id = b.unit_id and a.campaign_id = t.member_id
          left join results.handed_in_summary h on h.activity_id = a.id
          left join results.first_told f on f.activity_id = a.id
         where a.review_state = 'PASSED' and a.public_status <> 'CANCELLED' and a.last_ends_at < at_time
           and exists (select 1 from activity_clock c where c.campaign_id = b.campaign_id and c.kind = b.kind)
    ),
    -- Terms are counted once for each day, not for each activity.
    term as materialized (
        select distinct on (c.campaign_id, c.kind, c.clock, e.day) c.campaign_id, c.kind, c.clock, c.deadline_id, c.origin_id,
               c.what, e.day, s.due_at
          from activity_clock c
          join (select distinct e.campaign_id, e.kind, e.day from ended e) e
            on e.campaign_id = c.campaign_id and e.kind = c.kind
         cross join lateral (
               select results.strikes_at(c.due_at, c.days, c.working_days, c.anchor, e.day, c.ends_on) as due_at) s
         order by c.campaign_id, c.kind, c.clock, e.day, results.clock_rank(s.due_at, e.day), c.place
    ),
    -- Each activity that ended: is its summary handed in, has its unit told how it went?
    followed as (
        select e.campaign_id, e.unit_id, m.clock, m.deadline_id, m.origin_id, m.what, greatest(m.due_at, x.due_at) as due_at,
               case m.clock when 'SUMMARY' then e.handed_in_at else e.told_at end as done_at,
               case m.clock when 'SUMMARY' then e.late
                            else e.told_at > greatest(m.due_at, case when x.due_at is not null
                                     then campaigns.granted_until(e.unit_id, m.origin_id, e.told_at) end) end as late
          from ended e
          join term m on m.campaign_id = e.campaign_id and m.kind = e.kind and m.day = e.day
          left join campaigns.extension x on x.unit_id = e.unit_id and x.origin_id = m.origin_id
    ),
    activity_lines as (
        select f.campaign_id, f.unit_id, case f.clock when 'SUMMARY' then 'ACTIVITY_SUMMARY' else 'SUPPLEMENT' end as source,
               f.deadline_id as source_id, f.origin_id, case f.clock when 'SUMMARY' then 1000 else 900 end as place,
               min(f.what) as what, null::text as word,
               case f.clock when 'SUMMARY' then 'SUMMARIES' else 'ACTIVITIES' end as measure, false as jointly,
               false as with_below, null::int as at_most, count(*)::int as owed, count(f.done_at)::int as done,
               (count(*) filter (where f.done_at is not null and f.late is not true))::int as in_time, 0 as waiting,
               count(f.done_at)::int as share,
               coalesce(min(f.due_at) filter (where f.done_at is null), max(f.due_at)) as due_at
          from followed f
         group by f.campaign_id, f.unit_id, f.clock, f.deadline_id, f.origin_id
    ),
    -- Everything else with a clock: intentions, papers, and publishing where no number is asked.
    asked as materialized (
        select k.campaign_id, k.kind, c.*
          from kinds k
         cross join lateral obligations.papers_asked(k.campaign_id, k.kind, k.ends_on) c
    ),
    begun as materialized (
        select b.campaign_id, b.unit_id, count(*)::int as activities, min(a.begun_at) as since
          from bound b
          join campaigns.campaign_tree t on t.campaign_id = b.campaign_id
          join activities.begun a on a.unit_id = b.unit_id and a.campaign_id = t.member_id
         where exists (select 1 from asked c where c.campaign_id = b.campaign_id and c.kind = b.kind)
            or exists (select 1 from publish_clock c where c.campaign_id = b.campaign_id and c.kind = b.kind)
         group by b.campaign_id, b.unit_id
    ),
    -- An intention is met by its first draft, which becomes the activity; where a stamp is asked, by the scan.
    asked_lines as (
        select b.campaign_id, b.unit_id, case c.clock when 'INTENTION' then 'INTENTION' else 'PAPER' end as source,
               c.deadline_id as source_id, c.origin_id,
               case c.clock when 'INTENTION' then 500 else 1100 end + c.place as place, c.what, null::text as word,
               'PAPERS' as measure, false as jointly, false as with_below, null::int as at_most, 1 as owed,
               (met.at is not null)::int as done, (met.at is not null and met.late is not true)::int as in_time, 0 as waiting,
               (met.at is not null)::int as share, c.due_at
          from bound b
          join asked c on c.campaign_id = b.campaign_id and c.kind = b.kind
          left join begun g on g.campaign_id = b.campaign_id and g.unit_id = b.unit_id
          left join results.paper_handed_in p on p.unit_id = b.unit_id and p.asked_id = c.origin_id
          left join campaigns.extension x on x.unit_id = b.unit_id and x.origin_id = c.origin_id
         cross join lateral (
               select case when c.clock = 'INTENTION' and not c.scan then g.since else p.handed_in_at end as at,
                      case when c.clock = 'INTENTION' and not c.scan
                           then g.since > greatest(c.due_at, case when x.due_at is not null
                                    then campaigns.granted_until(b.unit_id, c.origin_id, g.since) end)
                           else p.late end as late) met
         where c.own or met.at is not null or g.since is not null
            or exists (select 1 from taking_part t where t.campaign_id = b.campaign_id and t.unit_id = b.unit_id)
    ),
    publish_lines as (
        select b.campaign_id, b.unit_id, 'PUBLISH' as source, c.deadline_id as source_id, c.origin_id, 600 as place, c.what,
               null::text as word, 'ACTIVITIES' as measure, false as jointly, false as with_below, null::int as at_most,
               greatest(g.activities, 1) as owed, coalesce(h.activities, 0)::int as done,
               coalesce(h.activities_in_time, 0)::int as in_time, coalesce(h.activities_waiting, 0)::int as waiting,
               coalesce(h.activities, 0)::int as share, c.due_at
          from bound b
          join publish_clock c on c.campaign_id = b.campaign_id and c.kind = b.kind
          left join begun g on g.campaign_id = b.campaign_id and g.unit_id = b.unit_id
          left join own h on h.campaign_id = b.campaign_id and h.unit_id = b.unit_id and h.actions = '{}'
         where (c.own or g.activities > 0)
           and not exists (select 1 from quota q where q.campaign_id = b.campaign_id and q.kind = b.kind)
    ),
    -- Staged summaries and the final one are a duty each.
    stage as materialized (
        select k.campaign_id, k.kind, g.stage_id, g.what, g.for_this_kind, g.due_at, g.number, g.last
          from kinds k
         cross join lateral results.summary_stages(k.campaign_id, k.kind) g
    ),
    unit_lines as (
        select b.campaign_id, b.unit_id, 'UNIT_SUMMARY' as source, g.stage_id as source_id, g.stage_id as origin_id,
               1000 + g.number as place, g.what, null::text as word, 'SUMMARIES' as measure, false as jointly,
               false as with_below, null::int as at_most, 1 as owed, (s.id is not null)::int as done,
               (s.id is not null and not s.late)::int as in_time, 0 as waiting, (s.id is not null)::int as share, g.due_at
          from bound b
          join stage g on g.campaign_id = b.campaign_id and g.kind = b.kind
          left join results.unit_summary s
                 on s.campaign_id = b.campaign_id and s.unit_id = b.unit_id
                and (s.stage_id = g.stage_id or s.stage_id is null and g.last)
         where g.for_this_kind
            or s.id is not null
            or exists (select 1 from taking_part t where t.campaign_id = b.campaign_id and t.unit_id = b.unit_id)
    )
    select l.campaign_id, l.unit_id, l.source, l.source_id, l.place, l.what, l.word, l.measure, l.jointly, l.with_below,
           l.at_most, l.owed, l.done, l.in_time, l.waiting, l.share, greatest(l.due_at, x.due_at),
           obligations.state_of(l.owed, l.done, l.in_time, greatest(l.due_at, x.due_at), at_time) as state
      from (select * from quota_lines
             union all select * from asked_lines
             union all select * from publish_lines
             union all select * from activity_lines
             union all select * from unit_lines) l
      left join campaigns.extension x on x.unit_id = l.unit_id and x.origin_id = l.origin_id
$$;
