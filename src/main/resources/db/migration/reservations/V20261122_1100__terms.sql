-- The terms on which an activity gives its places away; without a row the usual ones hold.
create table reservations.terms (
    activity_id uuid        primary key references activities.activity (id) on delete cascade,
    terms       jsonb       not null check (jsonb_typeof(terms) = 'object'),
    version     int         not null,
    changed_at  timestamptz not null,
    changed_by  uuid
);
