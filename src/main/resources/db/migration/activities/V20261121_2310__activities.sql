create schema if not exists activities;

create table activities.activity (
    id uuid primary key,
    key uuid not null unique,
    campaign_id uuid not null references campaigns.campaign (id),
    unit_id uuid not null references units.unit (id),
    title text not null check (char_length(title) <= 120),
    summary text not null check (char_length(summary) <= 5000),
    visitor_note text not null check (char_length(visitor_note) <= 1000),
    co_hosts text not null check (char_length(co_hosts) <= 1000),
    cover_id uuid,
    kind_code text not null,
    topics text[] not null,
    audiences text[] not null,
    places text[] not null,
    format text not null check (format in ('ONSITE', 'ONLINE', 'BOTH')),
    online_url text not null check (char_length(online_url) <= 500),
    expected_people int check (expected_people >= 0),
    science_workers int check (science_workers >= 0),
    volunteers int check (volunteers >= 0),
    free_of_charge boolean not null,
    fee_note text not null,
    age_from int check (age_from between 0 and 120),
    age_to int check (age_to between 0 and 120),
    accessibility text[] not null,
    accessibility_note text not null,
    contact_name text not null,
    contact_phone text not null,
    permit_number text not null,
    permit_exemption text not null,
    review_state text not null check (review_state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'PASSED', 'REJECTED')),
    round int not null check (round >= 0),
    submitted_at timestamptz,
    late boolean not null,
    public_status text not null
        check (public_status in ('SCHEDULED', 'CHANGED', 'POSTPONED', 'MOVED_ONLINE', 'FULL', 'CANCELLED')),
    status_note text not null,
    status_since timestamptz,
    published_at timestamptz,
    -- Kept beside the rows they are counted from, because every list sorts and filters by them.
    region_code text,
    first_starts_at timestamptz,
    last_ends_at timestamptz,
    session_count int not null,
    made_by uuid,
    made_at timestamptz not null,
    changed_at timestamptz not null,
    version int not null,
    check ((review_state = 'PASSED') = (published_at is not null)),
    check (review_state in ('DRAFT', 'RETURNED') or (title <> '' and session_count > 0 and submitted_at is not null))
);
create index on activities.activity (unit_id, changed_at desc);
create index on activities.activity (campaign_id, review_state, first_starts_at);
create index on activities.activity (published_at, id) where review_state = 'PASSED';

create table activities.joined_action (
    activity_id uuid not null references activities.activity (id) on delete cascade,
    action_id uuid not null references campaigns.action (id),
    primary key (activity_id, action_id)
);
create index on activities.joined_action (action_id);

create table activities.site (
    id uuid primary key,
    activity_id uuid not null references activities.activity (id) on delete cascade,
    position int not null,
    main boolean not null,
    name text not null check (char_length(name) <= 100),
    address text not null check (char_length(address) <= 200),
    region_code text,
    lat double precision check (lat between -90 and 90),
    lon double precision check (lon between -180 and 180),
    unique (activity_id, id),
    check ((lat is null) = (lon is null))
);

create table activities.session (
    id uuid primary key,
    activity_id uuid not null references activities.activity (id) on delete cascade,
    site_id uuid,
    position int not null,
    starts_at timestamptz,
    ends_at timestamptz,
    capacity int check (capacity >= 1),
    bookable boolean not null,
    booking_opens_at timestamptz,
    foreign key (activity_id, site_id) references activities.site (activity_id, id)
);
create index on activities.session (activity_id);
create index on activities.session (starts_at);

create table activities.revision (
    activity_id uuid not null references activities.activity (id) on delete cascade,
    number int not null,
    occasion text not null check (occasion in ('SUBMITTED', 'CHANGED')),
    details jsonb not null,
    made_by uuid,
    made_at timestamptz not null,
    primary key (activity_id, number)
);

-- What someone had typed when another was quicker: kept until they have looked at both.
create table activities.sidelined_draft (
    activity_id uuid not null references activities.activity (id) on delete cascade,
    account_id uuid not null,
    details jsonb not null,
    made_at timestamptz not null,
    primary key (activity_id, account_id)
);

create view activities.activity_line as
select a.id, a.campaign_id, a.unit_id, a.title, a.kind_code, a.region_code, a.format, a.review_state, a.public_status,
       a.late, a.expected_people, a.round, a.submitted_at, a.published_at, a.first_starts_at, a.last_ends_at,
       a.session_count, a.changed_at
  from activities.activity a;

create view activities.published_activity as
select a.id, a.campaign_id, a.unit_id, a.title, a.summary, a.visitor_note, a.co_hosts, a.cover_id, a.kind_code,
       a.topics, a.audiences, a.places, a.accessibility, a.accessibility_note, a.format, a.online_url,
       a.free_of_charge, a.fee_note, a.age_from, a.age_to, a.contact_name, a.contact_phone, a.region_code,
       a.public_status, a.status_note, a.status_since, a.published_at, a.first_starts_at, a.last_ends_at,
       a.session_count, a.changed_at, a.version
  from activities.activity a
 where a.review_state = 'PASSED' and a.published_at <= now();

create view activities.published_site as
select s.id, s.activity_id, s.position, s.main, s.name, s.address, s.region_code, s.lat, s.lon
  from activities.site s
  join activities.activity a on a.id = s.activity_id
 where a.review_state = 'PASSED' and a.published_at <= now();

create view activities.published_session as
select s.id, s.activity_id, a.campaign_id, a.unit_id, s.site_id, place.name as site_name,
       coalesce(place.region_code, a.region_code) as region_code, place.lat, place.lon,
       s.starts_at, s.ends_at, s.capacity, s.bookable, s.booking_opens_at, a.public_status
  from activities.session s
  join activities.activity a on a.id = s.activity_id
  left join activities.site place on place.id = s.site_id
 where a.review_state = 'PASSED' and a.published_at <= now();

-- Filters of the desk's list that a person keeps.
create table activities.saved_view (
    id uuid primary key,
    account_id uuid not null,
    name text not null check (char_length(name) between 1 and 40),
    query text not null check (char_length(query) <= 1000),
    unique (account_id, name)
);
