create schema if not exists recommendations;

-- A unit asks those below it whom they recommend: so many places for each kind of unit.
create table recommendations.round (
    id           uuid primary key,
    key          uuid        not null unique,
    campaign_id  uuid        not null references campaigns.campaign (id),
    head_unit_id uuid        not null references units.unit (id),
    name         text        not null check (char_length(name) between 1 and 60),
    due_on       date,
    notice_days  int         not null check (notice_days between 1 and 30),
    state        text        not null check (state in ('OPEN', 'SHOWN', 'DECIDED')),
    made_at      timestamptz not null,
    shown_at     timestamptz,
    -- End of the last working day of the public notice.
    notice_ends_at timestamptz,
    decided_at   timestamptz,
    check ((state = 'OPEN') = (shown_at is null)),
    check ((shown_at is null) = (notice_ends_at is null)),
    check ((state = 'DECIDED') = (decided_at is not null))
);
create index round_of on recommendations.round (head_unit_id);

create table recommendations.place (
    round_id  uuid not null references recommendations.round (id) on delete cascade,
    kind      text not null check (kind in ('UNIT', 'ACTIVITY')),
    unit_kind text not null,
    places    int  not null check (places between 1 and 500),
    primary key (round_id, kind, unit_kind)
);

create table recommendations.list (
    id           uuid primary key,
    round_id     uuid        not null references recommendations.round (id) on delete cascade,
    unit_id      uuid        not null references units.unit (id),
    state        text        not null check (state in ('DRAFT', 'HANDED_IN', 'RETURNED', 'ACCEPTED')),
    remark       text        not null check (char_length(remark) <= 300),
    handed_in_at timestamptz,
    late         boolean     not null,
    decided_at   timestamptz,
    unique (round_id, unit_id)
);

-- Who is recommended: a unit, or an activity of one. Position is the order of the unit's list, rank that of the level above;
-- without a rank it is not taken up.
create table recommendations.entry (
    id          uuid primary key,
    list_id     uuid not null references recommendations.list (id) on delete cascade,
    kind        text not null check (kind in ('UNIT', 'ACTIVITY')),
    subject_id  uuid not null,
    unit_id     uuid not null references units.unit (id),
    name        text not null check (name <> ''),
    position    int  not null,
    reason      text not null check (char_length(reason) <= 300),
    rank        int,
    unique (list_id, kind, subject_id)
);
create index entry_of_subject on recommendations.entry (subject_id);

-- Real-name objections to a public notice. Name, phone and words are personal and sealed.
create table recommendations.objection (
    id          uuid primary key,
    round_id    uuid        not null references recommendations.round (id),
    account_id  uuid        not null references accounts.account (id),
    key         uuid        not null unique,
    sealed      bytea       not null,
    made_at     timestamptz not null,
    upheld      boolean,
    answer      text        not null check (char_length(answer) <= 500),
    answered_by uuid,
    answered_at timestamptz,
    check ((upheld is null) = (answered_at is null))
);
create index objection_of on recommendations.objection (round_id);

create table recommendations.certificate (
    code      text primary key check (code ~ '^[0-9]{16}$'),
    entry_id  uuid not null unique references recommendations.entry (id),
    round_id  uuid not null references recommendations.round (id),
    kind      text not null,
    name      text not null,
    unit_name text not null,
    honour    text not null,
    issuer    text not null,
    issued_on date not null
);
create index certificate_of on recommendations.certificate (round_id);
