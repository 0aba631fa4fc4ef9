-- Ratings come from a module that need not be set up before this one; hence bodies are looked at when they run.
set local check_function_bodies = off;

-- The day whose hierarchy counts: today, or the last day of a closed campaign.
create or replace function evaluations.day_of(root uuid, at_time timestamptz) returns date
language sql stable as $$
    select case when c.state = 'CLOSED' and c.ends_on < today.day then c.ends_on else today.day end
      from campaigns.campaign_line c
     cross join (select (at_time at time zone 'Asia/Shanghai')::date as day) today
     where c.id = root
$$;

-- Whose doings count for whom: a unit's own, and those below of associations, counties and zones, which stand for their region.
create or replace function evaluations.counting(root uuid, for_units uuid[], at_time timestamptz)
returns table (unit_id uuid, of_unit uuid)
language sql stable as $$
    select u.id, u.id from units.unit_line u where u.id = any (for_units)
     union
    select u.id, s.unit_id
      from units.unit_line u
      join units.scope s on s.head_id = u.id and s.during @> evaluations.day_of(root, at_time)
     where u.id = any (for_units) and u.kind in ('ASSOCIATION', 'COUNTY', 'DEVELOPMENT_ZONE')
$$;

-- All evidence of some units in a campaign and those below it, piece by piece. A figure is the sum of its pieces, so that the number
-- and the list behind it cannot disagree. Only published activities count that were not cancelled.
create or replace function evaluations.items(root uuid, for_units uuid[], at_time timestamptz)
returns table (unit_id uuid, evidence text, activity_id uuid, of_unit uuid, title text, amount numeric, detail text, link text,
               happened_at timestamptz)
language sql stable as $$
    with counting as materialized (
        select c.unit_id, c.of_unit from evaluations.counting(root, for_units, at_time) c
    ),
    shown as materialized (
        select c.unit_id, a.id, a.unit_id as of_unit, a.campaign_id, a.title, a.format, a.published_at, a.first_starts_at, a.last_ends_at
          from counting c
          join campaigns.campaign_tree t on t.campaign_id = root
          join activities.activity_line a on a.unit_id = c.of_unit and a.campaign_id = t.member_id
         where a.review_state = 'PASSED' and a.public_status <> 'CANCELLED'
    ),
    told as materialized (
        select s.*, r.attended, r.counted, r.volunteers, r.science_workers, r.handed_in_at, r.late
          from shown s
          join results.activity_result r on r.activity_id = s.id
    )
    select x.unit_id, 'UNITS', null::uuid, x.of_unit, null::text, 1::numeric, null::text, null::text, min(x.published_at)
      from shown x group by x.unit_id, x.of_unit
     union all
    select s.unit_id, 'PUBLISHED', s.id, s.of_unit, s.title, 1, null, null, s.published_at from shown s
     union all
    select s.unit_id, 'SESSIONS', s.id, s.of_unit, s.title, count(*), null, null, max(p.starts_at)
      from shown s
      join activities.session_line p on p.activity_id = s.id
     where p.ends_at < at_time
     group by s.unit_id, s.id, s.of_unit, s.title
     union all
    select s.unit_id, 'HELD', s.id, s.of_unit, s.title, 1, null, null, s.last_ends_at from shown s where s.last_ends_at < at_time
     union all
    select s.unit_id, 'ONLINE', s.id, s.of_unit, s.title, 1, null, null, s.first_starts_at
      from shown s where s.format in ('ONLINE', 'BOTH')
     union all
    select s.unit_id, 'JOINED', s.id, s.of_unit, s.title, 1, string_agg(e.name, '、' order by e.position), null, s.first_starts_at
      from shown s
      join activities.joined_action j on j.activity_id = s.id
      join campaigns.effective_action e on e.action_id = j.action_id and e.campaign_id = s.campaign_id
     group by s.unit_id, s.id, s.of_unit, s.title, s.first_starts_at
     union all
    select t.unit_id, 'ATTENDED', t.id, t.of_unit, t.title, t.attended, t.counted::text, null, t.last_ends_at
      from told t where t.attended > 0
     union all
    select t.unit_id, 'VOLUNTEERS', t.id, t.of_unit, t.title, t.volunteers, null, null, t.last_ends_at
      from told t where t.volunteers > 0
     union all
    select t.unit_id, 'SCIENTISTS', t.id, t.of_unit, t.title, t.science_workers, null, null, t.last_ends_at
      from told t where t.science_workers > 0
     union all
    select t.unit_id, 'SUMMARIES', t.id, t.of_unit, t.title, 1, null, null, t.handed_in_at
      from told t where t.handed_in_at is not null and not t.late
     union all
    select c.unit_id, 'FINAL_SUMMARIES', null, c.of_unit, null, 1, null, null, u.handed_in_at
      from counting c
      join results.unit_summary u on u.unit_id = c.of_unit and not u.late
      join campaigns.campaign_tree t on t.campaign_id = root and t.member_id = u.campaign_id
     union all
    -- The same address told twice is one report.
    (select distinct on (s.unit_id, n.url) s.unit_id, 'NEWS', s.id, s.of_unit, s.title, 1::numeric, n.title, n.url, s.first_starts_at
       from shown s join results.news_link n on n.activity_id = s.id
      order by s.unit_id, n.url, s.id)
     union all
    select s.unit_id, 'PICTURES', s.id, s.of_unit, s.title, count(*), null, null, max(p.added_at)
      from shown s
      join results.activity_picture p on p.activity_id = s.id and p.first
     group by s.unit_id, s.id, s.of_unit, s.title
     union all
    select s.unit_id, g.evidence, s.id, s.of_unit, s.title, case g.evidence when 'STARS' then f.stars else f.ratings end, f.ratings::text,
           null, s.last_ends_at
      from shown s
     cross join lateral (select count(*) as ratings, sum(c.stars) as stars
                           from feedback.shown_comment c where c.activity_id = s.id) f
     cross join (values ('RATINGS'), ('STARS')) as g (evidence)
     where f.ratings > 0
$$;

-- What somebody should look at before believing it: never an accusation, and nothing is taken off for it.
create or replace function evaluations.hints(root uuid, for_units uuid[], at_time timestamptz)
returns table (unit_id uuid, hint text, activity_id uuid, title text, other_id uuid, other_title text, told int, counted int, reason text)
language sql stable as $$
    with shown as materialized (
        select distinct i.unit_id, i.activity_id as id, i.title
          from evaluations.items(root, for_units, at_time) i where i.evidence = 'PUBLISHED'
    )
    select distinct s.unit_id, 'SAME_PICTURE', s.id, s.title, a.id, a.title, null::int, null::int, null::text
      from shown s
      join results.doubled_picture d on d.activity_id = s.id
      join activities.activity_line a on a.id = d.other_activity_id
     union all
    select s.unit_id, 'MORE_THAN_COUNTED', s.id, s.title, null, null, r.attended, r.counted, r.attended_reason
      from shown s
      join results.activity_result r on r.activity_id = s.id
     where r.counted is not null and r.attended > r.counted * 1.5 + 10
     union all
    select s.unit_id, 'MORE_THAN_PLACES', s.id, s.title, null, null, r.attended, p.places, r.attended_reason
      from shown s
      join results.activity_result r on r.activity_id = s.id
     cross join lateral (select sum(l.capacity)::int as places, count(*) filter (where l.capacity is null) as open
                           from activities.session_line l where l.activity_id = s.id) p
     where p.open = 0 and r.attended > p.places * 1.5 and (r.counted is null or r.attended <= r.counted * 1.5 + 10)
$$;
