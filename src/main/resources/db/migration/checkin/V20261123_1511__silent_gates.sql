-- Gates whose devices carry a session's list. While one of them is silent nobody knows who came in there, and no places lapse.
create table checkin.gate (
    session_id uuid        not null,
    gate       text        not null check (length(gate) <= 40),
    -- the account, as text; empty: the platform's own
    carried_by text        not null,
    heard_at   timestamptz not null,
    primary key (session_id, gate, carried_by)
);

-- Besides tickets of two doors: people who were in when their places went to others, as a gate told too late.
alter table checkin.conflict
    add column why text not null default 'TWICE' check (why in ('TWICE', 'LAPSED'));
