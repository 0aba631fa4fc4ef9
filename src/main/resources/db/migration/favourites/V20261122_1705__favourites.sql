create schema if not exists favourites;

create table favourites.favourite (
    account_id uuid not null,
    activity_id uuid not null references activities.activity (id) on delete cascade,
    made_at timestamptz not null,
    -- The day of which the person was told the day before.
    reminded_of date,
    primary key (account_id, activity_id)
);
create index on favourites.favourite (activity_id);
