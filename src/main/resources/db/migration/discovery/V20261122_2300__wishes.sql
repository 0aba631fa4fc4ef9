create schema if not exists discovery;

-- All nodes are to make their index anew; one that was made later is good.
create table discovery.rebuild_wish (
    one boolean primary key default true check (one),
    asked_at timestamptz not null
);

-- Units whose name is another one now, so that what they offer is found by other words.
create table discovery.touched_unit (
    unit_id uuid primary key,
    touched_at timestamptz not null
);
create index on discovery.touched_unit (touched_at);
