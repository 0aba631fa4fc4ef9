-- Routes that people keep in mind; nobody else sees them.
create table tours.kept_route (
    account_id uuid not null,
    route_id uuid not null references tours.route (id) on delete cascade,
    made_at timestamptz not null,
    -- The day of which the person was told the day before.
    reminded_of date,
    primary key (account_id, route_id)
);
create index on tours.kept_route (route_id);
