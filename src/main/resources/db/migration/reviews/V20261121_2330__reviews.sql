create schema if not exists reviews;

-- Kinds of units whose activities go up their line instead of their region. Data: each association decides for itself.
create table reviews.routed_by_line (
    unit_kind text primary key
);
insert into reviews.routed_by_line (unit_kind) values ('SOCIETY'), ('UNIVERSITY'), ('ENTERPRISE');

create table reviews.review (
    id          uuid primary key,
    activity_id uuid        not null references activities.activity (id),
    campaign_id uuid        not null references campaigns.campaign (id),
    unit_id     uuid        not null references units.unit (id),
    round       int         not null,
    queue_id    uuid        not null references units.unit (id),
    route       text        not null check (route in ('REGION', 'LINE', 'HANDED_OVER')),
    opened_at   timestamptz not null,
    decision    text check (decision in ('PASSED', 'RETURNED', 'REJECTED', 'WITHDRAWN')),
    decided_by  uuid,
    decided_at  timestamptz,
    reason      text        not null default '',
    unique (activity_id, round, opened_at),
    check ((decision is null) = (decided_at is null)),
    check (decision is distinct from 'REJECTED' or reason <> '')
);
create unique index review_open on reviews.review (activity_id) where decision is null;
create index review_queue on reviews.review (queue_id, opened_at, id) where decision is null;
create index review_decided on reviews.review (queue_id, decided_at desc) where decision is not null;
create index review_of_activity on reviews.review (activity_id, opened_at);

create table reviews.problem (
    review_id uuid not null references reviews.review (id),
    position  int  not null,
    field     text not null,
    remark    text not null check (remark <> '' and char_length(remark) <= 500),
    primary key (review_id, position)
);

-- What the pre-screen found; the reviewer decides what it means
create table reviews.flagged_word (
    review_id uuid not null references reviews.review (id),
    field     text not null,
    word      text not null,
    primary key (review_id, field, word)
);

create table reviews.hand_over (
    id        uuid primary key,
    review_id uuid        not null references reviews.review (id),
    from_id   uuid        not null,
    to_id     uuid        not null,
    reason    text        not null check (reason <> ''),
    handed_by uuid,
    handed_at timestamptz not null
);
