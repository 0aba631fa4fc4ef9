-- A campaign may ask a unit for several summaries, staged ones and a final one, each with its own clock. A stage is named by the
-- deadline it began with, so that a campaign below that states its list anew still asks for the same stages.
-- Null is the summary of a time when nothing was asked; it stands for the last stage.
alter table results.summary add column stage_id uuid;
alter table results.summary add check (stage_id is null or kind = 'UNIT');
drop index results.summary_of_unit;
create unique index summary_of_unit on results.summary (campaign_id, unit_id, stage_id) nulls not distinct
 where kind = 'UNIT';

-- Where a unit's number differs from what the platform counted, and why.
create table results.figure_told (
    summary_id uuid   not null references results.summary (id) on delete cascade,
    figure     text   not null check (figure in ('ACTIVITIES', 'SESSIONS', 'ATTENDED', 'ONLINE_VIEWS', 'SCIENCE_WORKERS',
                                                 'VOLUNTEERS', 'NEWS')),
    told       bigint not null check (told between 0 and 2000000000),
    reason     text   not null check (reason <> '' and char_length(reason) <= 200),
    primary key (summary_id, figure)
);

-- What a person was typing at a page and had not sent, so that it outlives the device.
create table results.half_typed (
    account_id uuid        not null references accounts.account (id) on delete cascade,
    page       text        not null check (char_length(page) <= 200),
    typed      text        not null check (char_length(typed) <= 60000),
    typed_at   timestamptz not null,
    primary key (account_id, page)
);

-- The summaries a kind of unit owes in a campaign, in their order. Of staged and of final ones each: the kind's own if there
-- are any, else everybody's.
create function results.summary_stages(in_campaign uuid, in_kind text)
returns table (stage_id uuid, deadline_id uuid, what text, due_at timestamptz, formats text[], for_this_kind boolean,
               interim boolean, number int, last boolean)
language sql stable as $$
    with asked as (
        select d.origin_id, d.deadline_id, d.what, d.formats, d.position, d.unit_kinds <> '{}' as own,
               d.what ~ '阶段|中期|初步' as interim,
               coalesce(d.due_at, results.end_of_term(
                   case d.anchor when 'AFTER_CAMPAIGN' then l.ends_on::timestamp at time zone 'Asia/Shanghai' end,
                   d.days, d.working_days)) as due_at
          from campaigns.effective_deadline d
          join campaigns.campaign_line l on l.id = d.campaign_id
         where d.campaign_id = in_campaign and d.kind = 'SUMMARY' and d.subject = 'UNIT'
           and (d.unit_kinds = '{}' or in_kind = any (d.unit_kinds))
    )
    select a.origin_id, a.deadline_id, a.what, a.due_at, a.formats, a.own, a.interim,
           (row_number() over in_order)::int, row_number() over in_order = count(*) over ()
      from asked a
     where a.own or not exists (select 1 from asked o where o.own and o.interim = a.interim)
    window in_order as (order by a.interim desc, a.due_at nulls first, a.position)
     order by 8
$$;

-- How far a unit is with each of them; what was written for a stage that nobody asks for any more comes last and is never lost.
create function results.unit_stages(in_campaign uuid, in_unit uuid)
returns table (stage_id uuid, deadline_id uuid, what text, due_at timestamptz, interim boolean, number int, last boolean,
               asked boolean, for_this_kind boolean, summary_id uuid, written boolean, handed_in_at timestamptz, late boolean)
language sql stable as $$
    with stage as (
        select g.* from units.unit_line u cross join lateral results.summary_stages(in_campaign, u.kind) g where u.id = in_unit
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

-- Every stage of every unit that a campaign reaches, for those who look at a few units.
create view results.summary_line as
select b.campaign_id, b.unit_id, b.during, s.stage_id, s.deadline_id, s.what, s.due_at, s.interim, s.number, s.last, s.asked,
       s.for_this_kind, s.summary_id, s.handed_in_at, s.late
  from results.unit_campaign b
 cross join lateral results.unit_stages(b.campaign_id, b.unit_id) s;

-- What units handed in, all stages: for those who count many units and join results.summary_stages of each kind.
create view results.unit_summary as
select id, campaign_id, unit_id, stage_id, handed_in_at, late
  from results.summary
 where kind = 'UNIT' and handed_in_at is not null;

-- One row for an activity, one for a unit and campaign: of several stages the last.
create or replace view results.handed_in_summary as
select s.id, s.campaign_id, s.unit_id, s.activity_id, s.kind, s.handed_in_at, s.late, s.stage_id
  from results.summary s
 where s.handed_in_at is not null
   and (s.stage_id is null
        or s.stage_id = (select g.stage_id
                           from units.unit_line u
                          cross join lateral results.summary_stages(s.campaign_id, u.kind) g
                          where u.id = s.unit_id and g.last));
