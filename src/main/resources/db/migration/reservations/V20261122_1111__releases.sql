-- Places of a session that are not given away yet; held_back in the stock row is the sum of those that are not done.
create table reservations.release (
    id         uuid        primary key,
    session_id uuid        not null references reservations.stock (session_id),
    -- PHASE: by the terms; RETURNED: given back, to come again at a random minute; WALK_IN: for the door, never
    kind       text        not null check (kind in ('PHASE', 'RETURNED', 'WALK_IN')),
    places     int         not null check (places > 0),
    at         timestamptz,
    made_at    timestamptz not null,
    done_at    timestamptz,
    check ((kind = 'WALK_IN') = (at is null))
);
create index release_due on reservations.release (at) where done_at is null;
create index release_of_session on reservations.release (session_id) where done_at is null;

-- How many people the door may expect to have room for beside those with tickets.
create view reservations.walk_in_places as
select session_id, sum(places)::int as places from reservations.release
 where kind = 'WALK_IN' and done_at is null
 group by session_id;
