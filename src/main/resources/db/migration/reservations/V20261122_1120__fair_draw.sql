-- The fair draw: the second way to give the places of a session away. See docs/howto/verify-a-draw.md.
create table reservations.draw (
    id                 uuid        primary key,
    session_id         uuid        not null references reservations.stock (session_id),
    opens_at           timestamptz not null,
    closes_at          timestamptz not null,
    -- null: the unit draws by hand
    draws_at           timestamptz,
    -- a figure that nobody knows yet when the list is frozen, and where everybody will read it
    beacon_source      text,
    beacon             text,
    commitment         text        not null check (commitment ~ '^[0-9a-f]{64}$'),
    sealed_seed        bytea       not null,
    seed               text        check (seed ~ '^[0-9a-f]{64}$'),
    state              text        not null check (state in ('ANNOUNCED', 'CLOSED', 'DRAWN', 'CALLED_OFF')),
    list_hash          text        check (list_hash ~ '^[0-9a-f]{64}$'),
    places             int         check (places >= 0),
    announced_at       timestamptz not null,
    announced_by       uuid,
    closed_at          timestamptz,
    drawn_at           timestamptz,
    called_off_at      timestamptz,
    called_off_because text,
    check (opens_at < closes_at and (draws_at is null or closes_at <= draws_at)),
    check (beacon is null or beacon_source is not null),
    check (state not in ('CLOSED', 'DRAWN') or (list_hash is not null and closed_at is not null)),
    check ((state = 'DRAWN') = (drawn_at is not null)),
    check ((state = 'DRAWN') = (seed is not null and places is not null)),
    check ((state = 'CALLED_OFF') = (called_off_at is not null))
);
create unique index draw_one_per_session on reservations.draw (session_id) where state <> 'CALLED_OFF';
create index draw_to_come on reservations.draw (state, closes_at) where state in ('ANNOUNCED', 'CLOSED');
create index draw_by_session on reservations.draw (session_id, announced_at desc);

create table reservations.draw_request (
    id             uuid        primary key,
    draw_id        uuid        not null references reservations.draw (id),
    account_id     uuid        not null,
    -- stands for the person on everything that is published; random, and the same for as long as the draw lives
    entry          text        not null check (entry ~ '^[2-9A-HJKMNP-TV-Z]{12}$'),
    adults         int         not null check (adults >= 1),
    children       int         not null check (children >= 0),
    made_at        timestamptz not null,
    changed_at     timestamptz not null,
    withdrawn_at   timestamptz,
    rank           int,
    outcome        text        check (outcome in ('PLACED', 'WAITING', 'LEFT_OUT')),
    left_out_why   text,
    reservation_id uuid        references reservations.reservation (id),
    constraint draw_request_one_per_person unique (draw_id, account_id),
    constraint draw_request_entry unique (draw_id, entry),
    check ((rank is null) = (outcome is null)),
    check (coalesce(outcome in ('PLACED', 'WAITING'), false) = (reservation_id is not null))
);
create index draw_request_of_person on reservations.draw_request (account_id, made_at desc);
create unique index draw_request_by_rank on reservations.draw_request (draw_id, rank);
