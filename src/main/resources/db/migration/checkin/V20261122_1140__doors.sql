-- Admissions as they changed, so that every door hears of those at the others.
alter table checkin.admission add column changed_at timestamptz not null default now();
create index admission_changed on checkin.admission (session_id, changed_at);

-- What the devices at the doors told, each happening once by its nonce; also the people who went out and came in again.
create table checkin.scan (
    nonce          uuid        primary key,
    session_id     uuid        not null,
    reservation_id uuid        references reservations.reservation (id),
    kind           text        not null
        check (kind in ('IN', 'BACK', 'OUT', 'FEWER', 'WALK_IN', 'WALK_OUT', 'UNDO')),
    people         int         not null check (people between 0 and 500),
    -- by how many more or fewer are inside, apart from admissions
    moved          int         not null default 0,
    gate           text        not null check (length(gate) <= 40),
    -- by our clock: the device's own time, set right by what its clock was off
    happened_at    timestamptz not null,
    clock_off_ms   bigint      not null,
    outcome        text        not null check (outcome in ('DONE', 'TWICE', 'STRANGER')),
    received_at    timestamptz not null,
    received_by    uuid,
    undone_at      timestamptz,
    changed_at     timestamptz not null default now()
);
create index scan_changed on checkin.scan (session_id, changed_at);
create index scan_moves on checkin.scan (reservation_id) where moved <> 0;

-- A ticket that was let in at two doors which did not know of each other. Its people are counted once until somebody judges.
create table checkin.conflict (
    id             uuid        primary key,
    session_id     uuid        not null,
    reservation_id uuid        not null references reservations.reservation (id),
    -- the scan that is not counted
    nonce          uuid        not null unique,
    first_gate     text        not null,
    first_at       timestamptz not null,
    first_people   int         not null,
    second_gate    text        not null,
    second_at      timestamptz not null,
    second_people  int         not null,
    found_at       timestamptz not null,
    resolution     text check (resolution in ('SAME_PEOPLE', 'CAME_BACK', 'COPY', 'UNDONE')),
    resolved_at    timestamptz,
    resolved_by    uuid,
    check ((resolution is null) = (resolved_at is null))
);
create index conflict_of_session on checkin.conflict (session_id, found_at);
create index conflict_of_ticket on checkin.conflict (reservation_id) where resolution is null;

-- How many are inside now; who came at all is attendance. Moves of a ticket count as long as its admission does.
create view checkin.occupancy as
select session_id, sum(people)::int as inside
  from (select session_id, people from checkin.admission where undone_at is null
         union all
        select s.session_id, s.moved
          from checkin.scan s
         where s.moved <> 0 and s.undone_at is null
           and (s.reservation_id is null
                or exists (select 1 from checkin.admission a
                            where a.reservation_id = s.reservation_id and a.undone_at is null))) moves
 group by session_id;
