create schema if not exists campaigns;

-- A campaign's values are not here but in part: each is stated, or comes from above.
create table campaigns.campaign (
    id            uuid primary key,
    parent_id     uuid references campaigns.campaign (id),
    owner_unit_id uuid        not null references units.unit (id),
    copied_from   uuid references campaigns.campaign (id) on delete set null,
    year          int         not null check (year between 1990 and 2200),
    state         text        not null check (state in ('DRAFT', 'OPEN', 'CLOSED')),
    -- The form's own id: sending a form twice makes one campaign.
    key           uuid        not null unique,
    created_at    timestamptz not null,
    opened_at     timestamptz,
    closed_at     timestamptz,
    check (id <> parent_id),
    check (state = 'DRAFT' or opened_at is not null),
    check ((state = 'CLOSED') = (closed_at is not null))
);

create index campaign_parent on campaigns.campaign (parent_id);
create index campaign_owner on campaigns.campaign (owner_unit_id);

-- The way up, the campaign itself included at distance 0. Written once: a campaign never changes its parent.
create table campaigns.ancestor (
    campaign_id uuid not null references campaigns.campaign (id) on delete cascade,
    ancestor_id uuid not null references campaigns.campaign (id) on delete cascade,
    distance    int  not null,
    primary key (campaign_id, ancestor_id)
);

create index ancestor_descendants on campaigns.ancestor (ancestor_id, campaign_id);

create sequence campaigns.part_version as int;

-- A row says: this campaign states this part itself. A single value is in value; a list has its rows in its own table.
create table campaigns.part (
    campaign_id uuid        not null references campaigns.campaign (id) on delete cascade,
    part        text        not null check (part in (
        'NAME', 'THEME', 'SUB_THEME', 'NOTICE', 'WINDOW', 'YEAR_ROUND', 'PUBLISH_FROM', 'PLATFORM', 'HOSTS', 'DIRECTIONS',
        'ACTIONS', 'MAIN_EVENTS', 'DEADLINES', 'QUOTAS', 'INDICATORS', 'AWARDS', 'HASHTAGS', 'MARKS', 'REQUIRED_WORDING',
        'CONTACTS', 'KINDS', 'TOPICS', 'AUDIENCES', 'PLACES', 'ACCESSIBILITY')),
    value       jsonb,
    source      jsonb,
    changed_at  timestamptz not null,
    -- Never the same twice, also when a part is taken back and stated anew.
    version     int         not null default nextval('campaigns.part_version'),
    primary key (campaign_id, part),
    check (part <> 'WINDOW' or value is null or value ->> 'ends_on' >= value ->> 'starts_on'),
    check (part <> 'NAME' or jsonb_typeof(value) = 'string')
);

-- What a part was before each change, so that any change can be taken back.
create table campaigns.part_history (
    id          uuid primary key,
    campaign_id uuid        not null references campaigns.campaign (id) on delete cascade,
    part        text        not null,
    value       jsonb       not null,
    replaced_at timestamptz not null,
    -- Null when the platform did it.
    replaced_by uuid,
    -- Left for the value of above, instead of replaced by another one.
    taken_back  boolean     not null
);

create index part_history_of on campaigns.part_history (campaign_id, part, replaced_at desc);

create table campaigns.host (
    id          uuid primary key,
    campaign_id uuid not null references campaigns.campaign (id) on delete cascade,
    position    int  not null,
    name        text not null check (name <> ''),
    unit_id     uuid references units.unit (id),
    source      jsonb
);

create table campaigns.direction (
    id          uuid primary key,
    campaign_id uuid not null references campaigns.campaign (id) on delete cascade,
    position    int  not null,
    name        text not null check (name <> ''),
    source      jsonb
);

create table campaigns.indicator (
    id          uuid primary key,
    campaign_id uuid not null references campaigns.campaign (id) on delete cascade,
    position    int  not null,
    name        text not null check (name <> ''),
    source      jsonb
);

-- Actions, deadlines and quotas are retired, never deleted: activities and hand-ins refer to them.
create table campaigns.action (
    id          uuid primary key,
    campaign_id uuid   not null references campaigns.campaign (id) on delete cascade,
    -- The first action this is a copy of, however many levels above.
    origin_id   uuid,
    position    int    not null,
    name        text   not null check (name <> ''),
    group_name  text,
    leads       text[] not null,
    summary     text,
    source      jsonb,
    retired_at  timestamptz
);

create table campaigns.main_event (
    id          uuid primary key,
    campaign_id uuid not null references campaigns.campaign (id) on delete cascade,
    position    int  not null,
    name        text,
    place       text,
    held_on     date,
    starts_at   time,
    source      jsonb,
    check (name is not null or place is not null)
);

create table campaigns.main_event_site (
    id            uuid primary key,
    main_event_id uuid    not null references campaigns.main_event (id) on delete cascade,
    position      int     not null,
    main          boolean not null,
    name          text    not null check (name <> ''),
    address       text,
    region_code   text check (region_code ~ '^[0-9]{6}$'),
    lat           double precision check (lat between -90 and 90),
    lon           double precision check (lon between -180 and 180),
    check ((lat is null) = (lon is null))
);

create index main_event_site_of on campaigns.main_event_site (main_event_id);

create table campaigns.deadline (
    id           uuid primary key,
    campaign_id  uuid    not null references campaigns.campaign (id) on delete cascade,
    origin_id    uuid,
    position     int     not null,
    kind         text    not null check (kind in ('INTENTION', 'PUBLISH', 'SUPPLEMENT', 'SUMMARY', 'OTHER')),
    subject      text    not null check (subject in ('ACTIVITY', 'UNIT')),
    what         text    not null check (what <> ''),
    who          text,
    unit_kinds   text[]  not null,
    guessed      boolean not null,
    due_on       date,
    due_time     time,
    -- Without an hour it is due at the end of the day.
    due_at       timestamptz generated always as (
        (due_on + coalesce(due_time, time '23:59:59.999999')) at time zone 'Asia/Shanghai') stored,
    relative     text,
    days         int check (days >= 0),
    working_days boolean not null,
    anchor       text check (anchor in ('BEFORE_ACTIVITY', 'AFTER_ACTIVITY', 'AFTER_CAMPAIGN')),
    channels     text[]  not null,
    addresses    text[]  not null,
    formats      text[]  not null,
    change       jsonb,
    source       jsonb,
    retired_at   timestamptz,
    check (due_on is not null or relative is not null),
    check ((days is null) = (anchor is null))
);

create table campaigns.quota (
    id          uuid primary key,
    campaign_id uuid    not null references campaigns.campaign (id) on delete cascade,
    origin_id   uuid,
    position    int     not null,
    who         text    not null,
    unit_kinds  text[]  not null,
    jointly     boolean not null,
    guessed     boolean not null,
    at_least    int check (at_least >= 0),
    at_most     int check (at_most >= 0),
    measure     text    not null check (measure in ('ACTIVITIES', 'SESSIONS', 'OTHER')),
    what        text,
    unit_word   text,
    source      jsonb,
    retired_at  timestamptz,
    check (at_least is not null or at_most is not null),
    check (at_least is null or at_most is null or at_least <= at_most)
);

create table campaigns.contact (
    id          uuid primary key,
    campaign_id uuid   not null references campaigns.campaign (id) on delete cascade,
    position    int    not null,
    unit_name   text,
    name        text,
    phones      text[] not null,
    email       text,
    source      jsonb
);

create table campaigns.term (
    id          uuid primary key,
    campaign_id uuid    not null references campaigns.campaign (id) on delete cascade,
    taxonomy    text    not null check (taxonomy in ('KIND', 'TOPIC', 'AUDIENCE', 'PLACE', 'ACCESSIBILITY')),
    code        text    not null check (code ~ '^[A-Z][A-Z0-9_]*$'),
    name_zh     text    not null check (name_zh <> ''),
    name_en     text    not null check (name_en <> ''),
    key_group   boolean not null,
    position    int     not null,
    unique (campaign_id, taxonomy, code) deferrable initially deferred
);

create index host_of on campaigns.host (campaign_id);
create index direction_of on campaigns.direction (campaign_id);
create index indicator_of on campaigns.indicator (campaign_id);
create index action_of on campaigns.action (campaign_id) where retired_at is null;
create index main_event_of on campaigns.main_event (campaign_id);
create index deadline_of on campaigns.deadline (campaign_id) where retired_at is null;
create index quota_of on campaigns.quota (campaign_id) where retired_at is null;
create index contact_of on campaigns.contact (campaign_id);

-- The one rule of inheritance: the nearest campaign on the way up that states the part. Everything below reads this view.
create view campaigns.effective_part as
select a.campaign_id, p.part, p.campaign_id as from_id, p.value, p.source, p.changed_at, p.version
  from campaigns.ancestor a
  join campaigns.part p on p.campaign_id = a.ancestor_id
 where (a.distance = 0 or p.part not in ('NAME', 'NOTICE'))
   and not exists (
       select 1
         from campaigns.ancestor n
         join campaigns.part q on q.campaign_id = n.ancestor_id
        where n.campaign_id = a.campaign_id and n.distance < a.distance and q.part = p.part);

create view campaigns.campaign_line as
select c.id, c.parent_id, c.owner_unit_id, n.value #>> '{}' as name, c.year, c.state,
       (w.value ->> 'starts_on')::date as starts_on, (w.value ->> 'ends_on')::date as ends_on,
       (f.value #>> '{}')::date as publish_from, t.value #>> '{}' as theme
  from campaigns.campaign c
  join campaigns.part n on n.campaign_id = c.id and n.part = 'NAME'
  left join campaigns.effective_part w on w.campaign_id = c.id and w.part = 'WINDOW'
  left join campaigns.effective_part f on f.campaign_id = c.id and f.part = 'PUBLISH_FROM'
  left join campaigns.effective_part t on t.campaign_id = c.id and t.part = 'THEME';

-- For everything that counts from below upwards: a campaign and all campaigns under it, itself included.
create view campaigns.campaign_tree as
select ancestor_id as campaign_id, campaign_id as member_id, distance
  from campaigns.ancestor;

create view campaigns.effective_host as
select e.campaign_id, h.id as host_id, h.name, h.unit_id, h.position
  from campaigns.effective_part e
  join campaigns.host h on h.campaign_id = e.from_id
 where e.part = 'HOSTS';

create view campaigns.effective_action as
select e.campaign_id, a.id as action_id, coalesce(a.origin_id, a.id) as origin_id, a.position, a.name, a.group_name
  from campaigns.effective_part e
  join campaigns.action a on a.campaign_id = e.from_id and a.retired_at is null
 where e.part = 'ACTIONS';

-- Only what the platform can count.
create view campaigns.effective_quota as
select e.campaign_id, q.id as quota_id, coalesce(q.origin_id, q.id) as origin_id, q.position, q.who, q.unit_kinds, q.jointly,
       q.at_least, q.at_most, q.measure, q.what, q.unit_word
  from campaigns.effective_part e
  join campaigns.quota q on q.campaign_id = e.from_id and q.retired_at is null
 where e.part = 'QUOTAS' and q.measure <> 'OTHER';

create view campaigns.effective_deadline as
select e.campaign_id, d.id as deadline_id, coalesce(d.origin_id, d.id) as origin_id, d.position, d.kind, d.subject, d.what,
       d.who, d.unit_kinds, d.due_at, d.relative, d.days, d.working_days, d.anchor, d.channels, d.addresses, d.formats
  from campaigns.effective_part e
  join campaigns.deadline d on d.campaign_id = e.from_id and d.retired_at is null
 where e.part = 'DEADLINES';

create view campaigns.effective_term as
select e.campaign_id, t.taxonomy, t.code, t.name_zh, t.name_en, t.key_group, t.position
  from campaigns.effective_part e
  join campaigns.term t on t.campaign_id = e.from_id
 where e.part = case t.taxonomy
                    when 'KIND' then 'KINDS'
                    when 'TOPIC' then 'TOPICS'
                    when 'AUDIENCE' then 'AUDIENCES'
                    when 'PLACE' then 'PLACES'
                    else 'ACCESSIBILITY' end;

-- The whole sheet of a campaign: each part in force as one JSON value, a list with its rows in order.
create view campaigns.effective_value as
select e.campaign_id, e.part, e.from_id, e.source, e.changed_at, e.version,
       case e.part
           when 'HOSTS' then (
               select jsonb_agg(to_jsonb(x) order by x.position) from campaigns.host x where x.campaign_id = e.from_id)
           when 'DIRECTIONS' then (
               select jsonb_agg(to_jsonb(x) order by x.position) from campaigns.direction x where x.campaign_id = e.from_id)
           when 'INDICATORS' then (
               select jsonb_agg(to_jsonb(x) order by x.position) from campaigns.indicator x where x.campaign_id = e.from_id)
           when 'ACTIONS' then (
               select jsonb_agg(to_jsonb(x) order by x.position)
                 from campaigns.action x where x.campaign_id = e.from_id and x.retired_at is null)
           when 'MAIN_EVENTS' then (
               select jsonb_agg(to_jsonb(x) || jsonb_build_object('sites', (
                          select coalesce(jsonb_agg(to_jsonb(s) order by s.position), '[]')
                            from campaigns.main_event_site s where s.main_event_id = x.id)) order by x.position)
                 from campaigns.main_event x where x.campaign_id = e.from_id)
           when 'DEADLINES' then (
               select jsonb_agg(to_jsonb(x) order by x.position)
                 from campaigns.deadline x where x.campaign_id = e.from_id and x.retired_at is null)
           when 'QUOTAS' then (
               select jsonb_agg(to_jsonb(x) order by x.position)
                 from campaigns.quota x where x.campaign_id = e.from_id and x.retired_at is null)
           when 'CONTACTS' then (
               select jsonb_agg(to_jsonb(x) order by x.position) from campaigns.contact x where x.campaign_id = e.from_id)
           when 'KINDS' then (
               select jsonb_agg(to_jsonb(x) order by x.position)
                 from campaigns.term x where x.campaign_id = e.from_id and x.taxonomy = 'KIND')
           when 'TOPICS' then (
               select jsonb_agg(to_jsonb(x) order by x.position)
                 from campaigns.term x where x.campaign_id = e.from_id and x.taxonomy = 'TOPIC')
           when 'AUDIENCES' then (
               select jsonb_agg(to_jsonb(x) order by x.position)
                 from campaigns.term x where x.campaign_id = e.from_id and x.taxonomy = 'AUDIENCE')
           when 'PLACES' then (
               select jsonb_agg(to_jsonb(x) order by x.position)
                 from campaigns.term x where x.campaign_id = e.from_id and x.taxonomy = 'PLACE')
           when 'ACCESSIBILITY' then (
               select jsonb_agg(to_jsonb(x) order by x.position)
                 from campaigns.term x where x.campaign_id = e.from_id and x.taxonomy = 'ACCESSIBILITY')
           else e.value
       end as value
  from campaigns.effective_part e;
