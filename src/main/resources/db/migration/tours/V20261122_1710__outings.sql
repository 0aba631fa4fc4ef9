create schema if not exists tours;

create table tours.outing (
    id uuid primary key,
    account_id uuid not null,
    key uuid not null,
    day date not null,
    mode text not null check (mode in ('WALK', 'BICYCLE', 'CAR')),
    token uuid not null unique,
    made_at timestamptz not null,
    -- Places are being taken: under which key, since when. Gone again when that came to an end.
    attempt uuid,
    attempted_at timestamptz,
    booked_at timestamptz,
    unique (account_id, key),
    check ((attempt is null) = (attempted_at is null))
);
create index on tours.outing (account_id, day);
create index on tours.outing (attempted_at) where attempted_at is not null;

create table tours.outing_stop (
    outing_id uuid not null references tours.outing (id) on delete cascade,
    position int not null,
    activity_id uuid not null references activities.activity (id) on delete cascade,
    -- No reference: a session may be dropped, and the stop then says so.
    session_id uuid not null,
    travel_minutes int not null check (travel_minutes >= 0),
    begins_at timestamptz not null,
    leave_at timestamptz not null,
    bookable boolean not null,
    primary key (outing_id, position)
);

create table tours.route (
    id uuid primary key,
    key uuid not null unique,
    unit_id uuid not null references units.unit (id),
    title text not null check (char_length(title) between 1 and 60),
    summary text not null check (char_length(summary) <= 2000),
    mode text not null check (mode in ('WALK', 'BICYCLE', 'CAR')),
    state text not null check (state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'PUBLISHED')),
    note text not null default '' check (char_length(note) <= 500),
    changed_at timestamptz not null,
    version int not null
);
create index on tours.route (unit_id, changed_at desc);
create index on tours.route (state, changed_at desc);

create table tours.route_stop (
    route_id uuid not null references tours.route (id) on delete cascade,
    position int not null,
    name text not null check (char_length(name) between 1 and 60),
    text text not null check (char_length(text) <= 500),
    minutes int not null check (minutes between 5 and 480),
    lat double precision check (lat between -90 and 90),
    lon double precision check (lon between -180 and 180),
    activity_id uuid references activities.activity (id) on delete set null,
    primary key (route_id, position),
    check ((lat is null) = (lon is null))
);
