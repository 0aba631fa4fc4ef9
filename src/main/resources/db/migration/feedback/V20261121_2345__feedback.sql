create schema if not exists feedback;

create table feedback.rating (
    id           uuid primary key,
    activity_id  uuid        not null references activities.activity (id),
    unit_id      uuid        not null references units.unit (id),
    account_id   uuid        not null references accounts.account (id),
    stars        int         not null check (stars between 1 and 5),
    comment      text        not null check (char_length(comment) <= 500),
    state        text        not null check (state in ('PENDING', 'SHOWN', 'HIDDEN')),
    reason       text        not null default '',
    appeal       text        not null default '' check (char_length(appeal) <= 500),
    rated_at     timestamptz not null,
    moderated_by uuid,
    moderated_at timestamptz,
    unique (activity_id, account_id),
    check (state <> 'HIDDEN' or reason <> '')
);
create index rating_waiting on feedback.rating (unit_id, rated_at) where state = 'PENDING';
create index rating_of_activity on feedback.rating (activity_id, rated_at desc);

create table feedback.reply (
    rating_id  uuid primary key references feedback.rating (id),
    text       text        not null check (text <> '' and char_length(text) <= 500),
    replied_by uuid,
    replied_at timestamptz not null
);

create table feedback.report (
    id          uuid primary key,
    rating_id   uuid        not null references feedback.rating (id),
    account_id  uuid        not null references accounts.account (id),
    reason      text        not null check (reason <> '' and char_length(reason) <= 300),
    reported_at timestamptz not null,
    settled_at  timestamptz,
    unique (rating_id, account_id)
);
create index report_open on feedback.report (rating_id) where settled_at is null;

create view feedback.shown_comment as
select r.id, r.activity_id, r.unit_id, r.stars, r.comment, r.rated_at, p.text as reply, p.replied_at
  from feedback.rating r left join feedback.reply p on p.rating_id = r.id
 where r.state = 'SHOWN';
