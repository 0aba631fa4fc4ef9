-- Groups with a letter: asked for, decided by the unit, counted in the stock row's taken when they are accepted.
create table reservations.group_booking (
    id             uuid        primary key,
    number         bigint      generated always as identity,
    session_id     uuid        not null references reservations.stock (session_id),
    account_id     uuid        not null,
    key            uuid        not null,
    organisation   text        not null check (length(organisation) between 1 and 80),
    sealed_contact bytea       not null,
    pupils         int         not null check (pupils >= 0),
    teachers       int         not null check (teachers >= 1),
    wish           text        not null default '',
    letter_name    text        not null,
    letter_hash    text        not null,
    state          text        not null
        check (state in ('REQUESTED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN', 'CALLED_OFF')),
    reason         text        not null default '',
    made_at        timestamptz not null,
    decided_at     timestamptz,
    decided_by     uuid,
    ended_at       timestamptz,
    -- the unit whose weekend it counts against, and the day; null: no weekend, or no cap
    counted_unit   uuid,
    counted_day    date,
    constraint group_booking_same_request unique (account_id, key),
    check ((counted_unit is null) = (counted_day is null)),
    check ((state = 'REQUESTED') = (decided_at is null and ended_at is null))
);
create index group_booking_of_session on reservations.group_booking (session_id) where state in ('REQUESTED', 'ACCEPTED');
create index group_booking_of_person on reservations.group_booking (account_id, made_at desc);

-- People of accepted groups; with those of the reservations they are what is taken of a session.
create view reservations.group_places as
select session_id, sum(pupils + teachers)::int as people from reservations.group_booking
 where state = 'ACCEPTED'
 group by session_id;

-- People of groups whom a unit has accepted for one day of a weekend.
create table reservations.group_day (
    unit_id uuid not null,
    day     date not null,
    people  int  not null check (people >= 0),
    primary key (unit_id, day)
);
