-- Working days are counted in one place. The function stays for older migrations that name it.
create or replace function results.end_of_term(start timestamptz, days int, working_days boolean) returns timestamptz
language sql stable as $$
    select calendar.end_of_term(start, days, working_days)
$$;
drop table results.special_day;

-- The clocks that run for each activity of a kind of unit: summaries, and what is to be added. The kind's own if there are any,
-- else everybody's.
create function results.activity_clocks(in_campaign uuid, in_kind text)
returns table (clock text, deadline_id uuid, origin_id uuid, what text, due_at timestamptz, days int, working_days boolean,
               anchor text, place int)
language sql stable as $$
    with asked as (
        select d.*, d.unit_kinds <> '{}' as own
          from campaigns.effective_deadline d
         where d.campaign_id = in_campaign
           and (d.kind = 'SUMMARY' and d.subject = 'ACTIVITY' or d.kind = 'SUPPLEMENT')
           and (d.unit_kinds = '{}' or in_kind = any (d.unit_kinds))
    )
    select a.kind, a.deadline_id, a.origin_id, a.what, a.due_at, a.days, a.working_days, a.anchor, a.position
      from asked a
     where a.own or not exists (select 1 from asked o where o.own and o.kind = a.kind)
$$;

-- When a clock strikes for an activity that ended on the day; null when nobody understood its term.
create function results.strikes_at(due_at timestamptz, days int, working_days boolean, anchor text, day date, ends_on date)
returns timestamptz
language sql stable as $$
    select coalesce(due_at, calendar.end_of_term(
        case anchor when 'AFTER_ACTIVITY' then day::timestamp at time zone 'Asia/Shanghai'
                    when 'AFTER_CAMPAIGN' then ends_on::timestamp at time zone 'Asia/Shanghai' end,
        days, working_days))
$$;

-- Of several clocks the first that strikes after the activity has ended counts, else the last: smaller is nearer.
create function results.clock_rank(strikes timestamptz, day date) returns double precision
language sql immutable as $$
    select case when strikes >= day::timestamp at time zone 'Asia/Shanghai'
                then extract(epoch from strikes - day::timestamp at time zone 'Asia/Shanghai')
                else 1e12 + extract(epoch from day::timestamp at time zone 'Asia/Shanghai' - strikes) end::double precision
$$;

create or replace view results.activity_deadline as
select a.id as activity_id, c.deadline_id, greatest(c.due_at, x.due_at) as due_at
  from activities.activity_line a
  join units.unit_line u on u.id = a.unit_id
  join campaigns.campaign_line l on l.id = a.campaign_id
 cross join lateral (select (a.last_ends_at at time zone 'Asia/Shanghai')::date as day) ended
 cross join lateral (
       select k.deadline_id, k.origin_id, s.due_at
         from results.activity_clocks(a.campaign_id, u.kind) k
        cross join lateral (
              select results.strikes_at(k.due_at, k.days, k.working_days, k.anchor, ended.day, l.ends_on) as due_at) s
        where k.clock = 'SUMMARY'
        order by results.clock_rank(s.due_at, ended.day), k.place
        limit 1) c
  left join campaigns.extension x on x.unit_id = a.unit_id and x.origin_id = c.origin_id;

-- As before, but what only collects the papers of those below (汇总材料) does not stand for the unit's own summary.
create or replace function results.summary_stages(in_campaign uuid, in_kind text)
returns table (stage_id uuid, deadline_id uuid, what text, due_at timestamptz, formats text[], for_this_kind boolean,
               interim boolean, number int, last boolean)
language sql stable as $$
    with asked as (
        select d.origin_id, d.deadline_id, d.what, d.formats, d.position, d.unit_kinds <> '{}' as own,
               d.what ~ '阶段|中期|初步' as interim, d.what ~ '汇总' and d.what !~ '总结' as collects,
               results.strikes_at(d.due_at, d.days, d.working_days, d.anchor, null, l.ends_on) as due_at
          from campaigns.effective_deadline d
          join campaigns.campaign_line l on l.id = d.campaign_id
         where d.campaign_id = in_campaign and d.kind = 'SUMMARY' and d.subject = 'UNIT'
           and (d.unit_kinds = '{}' or in_kind = any (d.unit_kinds))
    )
    select a.origin_id, a.deadline_id, a.what, a.due_at, a.formats, a.own, a.interim,
           (row_number() over in_order)::int, row_number() over in_order = count(*) over ()
      from asked a
     where a.own
        or not exists (select 1 from asked o where o.own and o.interim = a.interim and o.collects = a.collects)
    window in_order as (order by a.interim desc, a.due_at nulls first, a.position)
     order by 8
$$;

-- As before, with what was granted to the unit.
create or replace function results.unit_stages(in_campaign uuid, in_unit uuid)
returns table (stage_id uuid, deadline_id uuid, what text, due_at timestamptz, interim boolean, number int, last boolean,
               asked boolean, for_this_kind boolean, summary_id uuid, written boolean, handed_in_at timestamptz, late boolean)
language sql stable as $$
    with stage as (
        select g.stage_id, g.deadline_id, g.what, greatest(g.due_at, x.due_at) as due_at, g.for_this_kind, g.interim,
               g.number, g.last
          from units.unit_line u
         cross join lateral results.summary_stages(in_campaign, u.kind) g
          left join campaigns.extension x on x.unit_id = u.id and x.origin_id = g.stage_id
         where u.id = in_unit
    ),
    told as (
        select s.id, s.body, s.due_at, s.handed_in_at, s.late,
               coalesce(s.stage_id, (select g.stage_id from stage g where g.last)) as at_stage
          from results.summary s
         where s.kind = 'UNIT' and s.campaign_id = in_campaign and s.unit_id = in_unit
    )
    select coalesce(g.stage_id, t.at_stage), g.deadline_id, coalesce(g.what, ''),
           case when t.handed_in_at is null then g.due_at else t.due_at end, coalesce(g.interim, false), g.number,
           coalesce(g.last, false), g.stage_id is not null, coalesce(g.for_this_kind, false), t.id,
           t.body is not null, t.handed_in_at, coalesce(t.late, false)
      from stage g
      full join told t on t.at_stage = g.stage_id
     order by g.number nulls last, t.handed_in_at
$$;

-- When a unit first told anything about an activity, beyond its summary.
alter table results.result add column told_at timestamptz not null default now();
update results.result set told_at = changed_at;
create view results.first_told as
select t.activity_id, min(t.at) as told_at
  from (select r.activity_id, r.told_at as at from results.result r
         union all
        select p.activity_id, p.added_at from results.picture p) t
 group by t.activity_id;

-- Papers that a notice asks back, with a stamp or without: intention forms, scans of summaries, other things. All that came
-- stay; the first decides whether it was late. Asked is the origin of the deadline.
create table results.paper (
    id           uuid primary key,
    campaign_id  uuid        not null references campaigns.campaign (id),
    unit_id      uuid        not null references units.unit (id),
    asked_id     uuid        not null,
    name         text        not null check (char_length(name) between 1 and 100),
    hash         text        not null,
    due_at       timestamptz,
    late         boolean     not null,
    handed_in_by uuid,
    handed_in_at timestamptz not null,
    unique (unit_id, asked_id, hash)
);

create view results.paper_handed_in as
select distinct on (p.unit_id, p.asked_id) p.campaign_id, p.unit_id, p.asked_id, p.handed_in_at, p.late
  from results.paper p
 order by p.unit_id, p.asked_id, p.handed_in_at;

-- What is asked of a unit by one deadline, with its own clock.
create function results.paper_asked(in_campaign uuid, in_unit uuid, in_origin uuid)
returns table (origin_id uuid, kind text, what text, due_at timestamptz, formats text[])
language sql stable as $$
    select d.origin_id, d.kind, d.what,
           greatest(results.strikes_at(d.due_at, d.days, d.working_days, d.anchor, null, l.ends_on), x.due_at), d.formats
      from campaigns.effective_deadline d
      join campaigns.campaign_line l on l.id = d.campaign_id
      left join campaigns.extension x on x.unit_id = in_unit and x.origin_id = d.origin_id
     where d.campaign_id = in_campaign and in_origin in (d.origin_id, d.deadline_id)
$$;
