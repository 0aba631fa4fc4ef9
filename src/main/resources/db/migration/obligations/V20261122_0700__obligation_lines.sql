create schema if not exists obligations;

-- What units owe in a campaign, derived at every look: nothing is ticked, nothing is stored.
-- root: the campaign, with all below it; each unit is bound by the lowest of them that reaches it.
-- head: whose scope; only units in it come out. only_units: some units of it, or null for all.
-- A jointly held quota comes out once for each unit it binds: done is what all of them did, share what this one did.
create function obligations.lines(root uuid, head uuid, only_units uuid[], at_time timestamptz)
returns table (
    campaign_id uuid,
    unit_id     uuid,
    source      text,   -- QUOTA, ACTIVITY_SUMMARY, UNIT_SUMMARY
    source_id   uuid,
    place       int,
    what        text,
    word        text,
    measure     text,
    jointly     boolean,
    with_below  boolean,
    at_most     int,
    owed        int,
    done        int,
    in_time     int,
    waiting     int,
    share       int,
    due_at      timestamptz,
    state       text)
language sql stable as $$
    with member as (
        select c.id, c.owner_unit_id, t.distance, c.ends_on,
               case when c.state = 'CLOSED' and c.ends_on < today.day then c.ends_on else today.day end as day
          from campaigns.campaign_tree t
          join campaigns.campaign_line c on c.id = t.member_id
         cross join (select (at_time at time zone 'Asia/Shanghai')::date as day) today
         where t.campaign_id = root and c.state <> 'DRAFT'
    ),
    bound as (
        select distinct on (s.unit_id) s.unit_id, u.kind, m.id as campaign_id, m.day, m.ends_on
          from member m
          join units.scope s on s.head_id = m.owner_unit_id and s.during @> m.day
          join units.scope h on h.head_id = head and h.unit_id = s.unit_id and h.during @> m.day
          join units.unit_line u on u.id = s.unit_id and u.state = 'APPROVED'
         where only_units is null or s.unit_id = any (only_units)
         order by s.unit_id, m.distance desc, m.id
    ),
    kinds as (
        select distinct b.campaign_id, b.kind, b.ends_on from bound b
    ),
    -- By when activities must be published: the kind's own date if there is one, else everybody's, else the campaign's end.
    publishing as (
        select k.campaign_id, k.kind,
               coalesce(
                   (select coalesce(max(d.due_at) filter (where k.kind = any (d.unit_kinds)),
                                    max(d.due_at) filter (where d.unit_kinds = '{}'))
                      from campaigns.effective_deadline d
                     where d.campaign_id = k.campaign_id and d.kind = 'PUBLISH'),
                   (k.ends_on + 1)::timestamp at time zone 'Asia/Shanghai' - interval '1 microsecond') as due_at
          from kinds k
    ),
    quota as (
        select k.campaign_id, k.kind, q.quota_id, q.position, q.who, q.unit_kinds, q.jointly, q.at_least, q.at_most,
               q.measure, q.what, q.unit_word, p.due_at,
               -- Associations, counties and zones stand for their region; others count what is below when the words say so.
               not q.jointly and (k.kind in ('ASSOCIATION', 'COUNTY', 'DEVELOPMENT_ZONE')
                                  or q.who ~ '本系统|本地|本辖区|所属|下属') as with_below
          from kinds k
          join campaigns.effective_quota q on q.campaign_id = k.campaign_id and k.kind = any (q.unit_kinds)
          join publishing p on p.campaign_id = k.campaign_id and p.kind = k.kind
         where q.at_least > 0
    ),
    counted as (
        select b.unit_id, q.quota_id,
               sum(case q.measure when 'SESSIONS' then a.session_count else 1 end)
                   filter (where a.review_state = 'PASSED') as done,
               sum(case q.measure when 'SESSIONS' then a.session_count else 1 end)
                   filter (where a.review_state = 'PASSED' and not a.late) as in_time,
               sum(case q.measure when 'SESSIONS' then a.session_count else 1 end)
                   filter (where a.review_state = 'SUBMITTED') as waiting
          from bound b
          join quota q on q.campaign_id = b.campaign_id and q.kind = b.kind
          join units.scope s on s.head_id = b.unit_id and s.during @> b.day and (q.with_below or s.unit_id = b.unit_id)
          join campaigns.campaign_tree t on t.campaign_id = b.campaign_id
          join activities.activity_line a on a.unit_id = s.unit_id and a.campaign_id = t.member_id
         where a.public_status <> 'CANCELLED' and a.review_state in ('PASSED', 'SUBMITTED')
         group by b.unit_id, q.quota_id
    ),
    together as (
        select j.campaign_id, j.quota_id,
               sum(case j.measure when 'SESSIONS' then a.session_count else 1 end)
                   filter (where a.review_state = 'PASSED') as done,
               sum(case j.measure when 'SESSIONS' then a.session_count else 1 end)
                   filter (where a.review_state = 'PASSED' and not a.late) as in_time,
               sum(case j.measure when 'SESSIONS' then a.session_count else 1 end)
                   filter (where a.review_state = 'SUBMITTED') as waiting
          from (select distinct q.campaign_id, q.quota_id, q.unit_kinds, q.measure from quota q where q.jointly) j
          join member m on m.id = j.campaign_id
          join units.scope s on s.head_id = m.owner_unit_id and s.during @> m.day
          join units.unit_line u on u.id = s.unit_id and u.kind = any (j.unit_kinds)
          join campaigns.campaign_tree t on t.campaign_id = j.campaign_id
          join activities.activity_line a on a.unit_id = u.id and a.campaign_id = t.member_id
         where a.public_status <> 'CANCELLED' and a.review_state in ('PASSED', 'SUBMITTED')
         group by j.campaign_id, j.quota_id
    ),
    quota_lines as (
        select b.campaign_id, b.unit_id, 'QUOTA' as source, q.quota_id as source_id, q.position as place, q.what,
               q.unit_word as word, q.measure, q.jointly, q.with_below, q.at_most, q.at_least as owed,
               coalesce(case when q.jointly then g.done else c.done end, 0)::int as done,
               coalesce(case when q.jointly then g.in_time else c.in_time end, 0)::int as in_time,
               coalesce(case when q.jointly then g.waiting else c.waiting end, 0)::int as waiting,
               coalesce(c.done, 0)::int as share, q.due_at
          from bound b
          join quota q on q.campaign_id = b.campaign_id and q.kind = b.kind
          left join counted c on c.unit_id = b.unit_id and c.quota_id = q.quota_id
          left join together g on q.jointly and g.campaign_id = q.campaign_id and g.quota_id = q.quota_id
    ),
    activity_clock as (
        select k.campaign_id, k.kind, c.deadline_id, c.what, c.due_at, c.days, c.working_days, c.anchor, k.ends_on
          from kinds k
         cross join lateral results.summary_clock(k.campaign_id, k.kind, 'ACTIVITY') c
    ),
    ended as (
        select b.campaign_id, b.unit_id, c.deadline_id, c.what, h.handed_in_at, h.late,
               coalesce(c.due_at, results.end_of_term(
                   case c.anchor when 'AFTER_ACTIVITY' then a.last_ends_at
                                 when 'AFTER_CAMPAIGN' then c.ends_on::timestamp at time zone 'Asia/Shanghai' end,
                   c.days, c.working_days)) as due_at
          from bound b
          join activity_clock c on c.campaign_id = b.campaign_id and c.kind = b.kind
          join campaigns.campaign_tree t on t.campaign_id = b.campaign_id
          join activities.activity_line a on a.unit_id = b.unit_id and a.campaign_id = t.member_id
          left join results.handed_in_summary h on h.activity_id = a.id
         where a.review_state = 'PASSED' and a.public_status <> 'CANCELLED' and a.last_ends_at < at_time
    ),
    activity_lines as (
        select e.campaign_id, e.unit_id, 'ACTIVITY_SUMMARY' as source, e.deadline_id as source_id, 1000 as place,
               min(e.what) as what, null::text as word, 'SUMMARIES' as measure, false as jointly, false as with_below,
               null::int as at_most, count(*)::int as owed, count(e.handed_in_at)::int as done,
               (count(*) filter (where e.handed_in_at is not null and not e.late))::int as in_time, 0 as waiting,
               count(e.handed_in_at)::int as share,
               coalesce(min(e.due_at) filter (where e.handed_in_at is null), max(e.due_at)) as due_at
          from ended e
         group by e.campaign_id, e.unit_id, e.deadline_id
    ),
    unit_clock as (
        select k.campaign_id, k.kind, c.deadline_id, c.what, c.for_this_kind,
               coalesce(c.due_at, results.end_of_term(
                   case when c.anchor = 'AFTER_CAMPAIGN' then k.ends_on::timestamp at time zone 'Asia/Shanghai' end,
                   c.days, c.working_days)) as due_at
          from kinds k
         cross join lateral results.summary_clock(k.campaign_id, k.kind, 'UNIT') c
    ),
    -- What is asked of all is asked of those who take part: who has a quota of their own or has shown something.
    unit_lines as (
        select b.campaign_id, b.unit_id, 'UNIT_SUMMARY' as source, c.deadline_id as source_id, 1001 as place, c.what,
               null::text as word, 'SUMMARIES' as measure, false as jointly, false as with_below, null::int as at_most,
               1 as owed, (h.id is not null)::int as done, (h.id is not null and not h.late)::int as in_time, 0 as waiting,
               (h.id is not null)::int as share, c.due_at
          from bound b
          join unit_clock c on c.campaign_id = b.campaign_id and c.kind = b.kind
          left join results.handed_in_summary h
                 on h.kind = 'UNIT' and h.campaign_id = b.campaign_id and h.unit_id = b.unit_id
         where c.for_this_kind
            or h.id is not null
            or exists (select 1 from quota q
                        where q.campaign_id = b.campaign_id and q.kind = b.kind and not q.jointly)
            or exists (select 1
                         from campaigns.campaign_tree t
                         join activities.activity_line a on a.campaign_id = t.member_id
                        where t.campaign_id = b.campaign_id and a.unit_id = b.unit_id
                          and a.review_state in ('PASSED', 'SUBMITTED') and a.public_status <> 'CANCELLED')
    )
    select l.campaign_id, l.unit_id, l.source, l.source_id, l.place, l.what, l.word, l.measure, l.jointly, l.with_below,
           l.at_most, l.owed, l.done, l.in_time, l.waiting, l.share, l.due_at,
           case when l.done >= l.owed and l.in_time >= l.owed then 'DONE'
                when l.done >= l.owed then 'LATE_DONE'
                when l.due_at < at_time then 'LATE'
                when l.due_at < at_time + interval '7 days' then 'DUE_SOON'
                else 'OPEN' end as state
      from (select * from quota_lines
             union all select * from activity_lines
             union all select * from unit_lines) l
$$;
