create schema if not exists reservations;

-- What may be given away of a session, and how much of it is. The row decides; see docs/howto/scarce-things.md.
create table reservations.stock (
    session_id  uuid    primary key,
    activity_id uuid    not null,
    capacity    int     not null check (capacity >= 0),
    taken       int     not null default 0,
    waiting     int     not null default 0 check (waiting >= 0),
    open        boolean not null,
    constraint stock_never_oversold check (taken between 0 and capacity)
);
create index stock_by_activity on reservations.stock (activity_id, session_id);

create table reservations.reservation (
    id           uuid        primary key,
    -- the order of arrival, given under the lock of the stock row
    number       bigint      generated always as identity,
    session_id   uuid        not null references reservations.stock (session_id),
    account_id   uuid        not null,
    key          uuid        not null,
    adults       int         not null check (adults >= 1),
    children     int         not null check (children >= 0),
    code         text        not null check (code ~ '^[0-9A-Z]{6}$'),
    status       text        not null check (status in ('CONFIRMED', 'WAITLISTED', 'CANCELLED', 'USED')),
    passed_over  int         not null default 0,
    made_at      timestamptz not null,
    promoted_at  timestamptz,
    cancelled_at timestamptz,
    called_off   boolean     not null default false,
    used_at      timestamptz,
    constraint reservation_same_request unique (account_id, key),
    check ((status = 'CANCELLED') = (cancelled_at is not null)),
    check ((status = 'USED') = (used_at is not null)),
    check (not called_off or status = 'CANCELLED')
);
create unique index reservation_one_per_person on reservations.reservation (session_id, account_id)
    where status <> 'CANCELLED';
create index reservation_waiting_line on reservations.reservation (session_id, number) where status = 'WAITLISTED';
create index reservation_of_person on reservations.reservation (account_id, made_at desc);
create index reservation_at_door on reservations.reservation (session_id, code);

create view reservations.session_places as
select session_id, capacity, taken, waiting from reservations.stock;

create view reservations.booking as
select id, session_id, account_id, adults, children, adults + children as party, code, status, made_at
  from reservations.reservation;
