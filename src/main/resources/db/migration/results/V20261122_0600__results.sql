create schema if not exists results;

-- What came of an activity, in its unit's words. Attended is null as long as the count at the doors stands as it is.
create table results.result (
    activity_id     uuid primary key references activities.activity (id) on delete cascade,
    attended        int check (attended between 0 and 10000000),
    attended_reason text        not null check (char_length(attended_reason) <= 200),
    online_views    int check (online_views between 0 and 2000000000),
    science_workers int check (science_workers between 0 and 1000000),
    volunteers      int check (volunteers between 0 and 1000000),
    story           text        not null check (char_length(story) <= 2000),
    changed_by      uuid,
    changed_at      timestamptz not null,
    version         int         not null
);

create table results.news (
    activity_id  uuid not null references activities.activity (id) on delete cascade,
    position     int  not null,
    title        text not null check (char_length(title) between 1 and 200),
    url          text not null check (url ~ '^https?://' and char_length(url) <= 500),
    medium       text not null check (char_length(medium) <= 60),
    published_on date,
    primary key (activity_id, position)
);

create table results.picture (
    activity_id uuid        not null references activities.activity (id) on delete cascade,
    picture_id  uuid        not null,
    -- Of the upload, to find the same picture at another activity.
    sha256      text        not null,
    added_at    timestamptz not null,
    primary key (activity_id, picture_id)
);
create index picture_by_content on results.picture (sha256);

create table results.summary (
    id           uuid primary key,
    campaign_id  uuid        not null references campaigns.campaign (id),
    unit_id      uuid        not null references units.unit (id),
    activity_id  uuid references activities.activity (id) on delete cascade,
    kind         text        not null check (kind in ('ACTIVITY', 'UNIT')),
    -- Null as long as nobody has touched it: then it is drafted anew from the figures at every look.
    body         text check (char_length(body) <= 20000),
    due_at       timestamptz,
    handed_in_at timestamptz,
    handed_in_by uuid,
    amended_at   timestamptz,
    late         boolean     not null,
    changed_at   timestamptz not null,
    version      int         not null,
    check ((kind = 'ACTIVITY') = (activity_id is not null)),
    check (handed_in_at is null or body is not null),
    check (not late or handed_in_at is not null)
);
create unique index summary_of_activity on results.summary (activity_id) where activity_id is not null;
create unique index summary_of_unit on results.summary (campaign_id, unit_id) where kind = 'UNIT';

-- Every text that was handed in, so that what was sent first can be seen after a correction.
create table results.handed_in_copy (
    summary_id   uuid        not null references results.summary (id) on delete cascade,
    number       int         not null,
    body         text        not null,
    handed_in_by uuid,
    handed_in_at timestamptz not null,
    primary key (summary_id, number)
);

-- The days on which the State Council's holiday plan departs from Monday to Friday.
create table results.special_day (
    day     date primary key,
    working boolean not null
);

insert into results.special_day (day, working)
select day::date, false
  from (values ('2024-01-01', '2024-01-01'), ('2024-02-10', '2024-02-17'), ('2024-04-04', '2024-04-06'),
               ('2024-05-01', '2024-05-05'), ('2024-06-10', '2024-06-10'), ('2024-09-15', '2024-09-17'),
               ('2024-10-01', '2024-10-07'), ('2025-01-01', '2025-01-01'), ('2025-01-28', '2025-02-04'),
               ('2025-04-04', '2025-04-06'), ('2025-05-01', '2025-05-05'), ('2025-05-31', '2025-06-02'),
               ('2025-10-01', '2025-10-08'), ('2026-01-01', '2026-01-03'), ('2026-02-15', '2026-02-23'),
               ('2026-04-04', '2026-04-06'), ('2026-05-01', '2026-05-05'), ('2026-06-19', '2026-06-21'),
               ('2026-09-25', '2026-09-27'), ('2026-10-01', '2026-10-07')) as holiday (first, last),
       generate_series(first::date, last::date, interval '1 day') as day
 union all
select unnest(array['2024-02-04', '2024-02-18', '2024-04-07', '2024-04-28', '2024-05-11', '2024-09-14', '2024-09-29',
                    '2024-10-12', '2025-01-26', '2025-02-08', '2025-04-27', '2025-09-28', '2025-10-11', '2026-01-04',
                    '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10']::date[]), true;

-- The end of the last day of a term that runs from the day after an event. Null when nobody understood the term.
create function results.end_of_term(start timestamptz, days int, working_days boolean) returns timestamptz
language sql stable as $$
    select (max(passed.day) + 1)::timestamp at time zone 'Asia/Shanghai' - interval '1 microsecond'
      from (select later.day::date as day
              from generate_series(
                       (start at time zone 'Asia/Shanghai')::date + 1,
                       (start at time zone 'Asia/Shanghai')::date + days * 3 + 20, interval '1 day') as later (day)
              left join results.special_day s on s.day = later.day::date
             where not working_days or coalesce(s.working, extract(isodow from later.day) < 6)
             order by later.day
             limit days) passed
     where days is not null and start is not null
$$;

-- Which clock for summaries a kind of unit has in a campaign: its own if there is one, else everybody's; of several the last.
create function results.summary_clock(in_campaign uuid, in_kind text, in_subject text)
returns table (deadline_id uuid, what text, due_at timestamptz, days int, working_days boolean, anchor text,
               formats text[], for_this_kind boolean)
language sql stable as $$
    select d.deadline_id, d.what, d.due_at, d.days, d.working_days, d.anchor, d.formats, d.unit_kinds <> '{}'
      from campaigns.effective_deadline d
     where d.campaign_id = in_campaign and d.kind = 'SUMMARY' and d.subject = in_subject
       and (d.unit_kinds = '{}' or in_kind = any (d.unit_kinds))
     order by d.unit_kinds <> '{}' desc, d.due_at desc nulls last, d.position
     limit 1
$$;

-- When the summary of an activity is due; no row where nobody asks for one, null where the term was not understood.
create view results.activity_deadline as
select a.id as activity_id, c.deadline_id,
       coalesce(c.due_at, results.end_of_term(
           case c.anchor when 'AFTER_ACTIVITY' then a.last_ends_at
                         when 'AFTER_CAMPAIGN' then l.ends_on::timestamp at time zone 'Asia/Shanghai' end,
           c.days, c.working_days)) as due_at
  from activities.activity_line a
  join units.unit_line u on u.id = a.unit_id
  join campaigns.campaign_line l on l.id = a.campaign_id
 cross join lateral results.summary_clock(a.campaign_id, u.kind, 'ACTIVITY') c;

-- Each unit works under the lowest campaign that reaches it: a city's campaign stands before its province's.
create view results.unit_campaign as
select c.id as campaign_id, s.unit_id, s.during
  from campaigns.campaign_line c
  join units.scope s on s.head_id = c.owner_unit_id
 where c.state <> 'DRAFT'
   and not exists (
       select 1
         from campaigns.campaign_tree t
         join campaigns.campaign_line lower on lower.id = t.member_id and lower.state <> 'DRAFT'
         join units.scope nearer on nearer.head_id = lower.owner_unit_id
        where t.campaign_id = c.id and t.distance > 0 and nearer.unit_id = s.unit_id and nearer.during && s.during);

-- What units wrote, without the doors: for those who count many activities at once and join the doors in one go.
create view results.told_figures as
select a.id as activity_id, r.attended, coalesce(r.attended_reason, '') as attended_reason, r.online_views,
       r.science_workers, r.volunteers,
       (select count(*) from results.news n where n.activity_id = a.id)::int as news_count,
       s.handed_in_at, coalesce(s.late, false) as late
  from activities.activity_line a
  left join results.result r on r.activity_id = a.id
  left join results.summary s on s.activity_id = a.id
 where a.review_state = 'PASSED';

-- The same with the doors, for those who look at a few.
create view results.activity_result as
select t.activity_id, coalesce(t.attended, door.people) as attended, door.people as counted, t.attended_reason,
       t.online_views, t.science_workers, t.volunteers, t.news_count, t.handed_in_at, t.late
  from results.told_figures t
  left join lateral (
       select sum(d.people)::int as people
         from checkin.attendance d
        where d.session_id = any (array(select s.id from activities.session s where s.activity_id = t.activity_id))) door
    on true;

create view results.handed_in_summary as
select id, campaign_id, unit_id, activity_id, kind, handed_in_at, late
  from results.summary
 where handed_in_at is not null;

create view results.news_link as
select activity_id, position, title, url, medium, published_on
  from results.news;
