create schema if not exists tables;

-- Which columns a table has in a campaign; campaigns below take it over unless they say something themselves.
create table tables.layout (
    campaign_id uuid        not null references campaigns.campaign (id) on delete cascade,
    kind        text        not null check (kind in ('INTENTION', 'ACTIVITIES', 'KEY_ACTIVITIES', 'EXCELLENT', 'STATISTICS')),
    title       text        not null check (char_length(title) <= 60),
    columns     text[]      not null check (cardinality(columns) between 1 and 40),
    headings    text[]      not null check (cardinality(headings) = cardinality(columns)),
    stated_by   uuid,
    stated_at   timestamptz not null,
    version     int         not null,
    primary key (campaign_id, kind)
);

-- A table on its way to a file. Whoever asked for it takes it, in as many pieces as the network needs.
create table tables.export (
    id          uuid primary key,
    campaign_id uuid        not null references campaigns.campaign (id) on delete cascade,
    kind        text        not null,
    account_id  uuid        not null references accounts.account (id) on delete cascade,
    unit_id     uuid        not null,
    file_name   text        not null,
    total       bigint      not null,
    done        bigint      not null,
    state       text        not null check (state in ('PLANNED', 'DONE', 'FAILED')),
    bytes       bigint,
    -- Of two runs that write the same file the later one goes on.
    run_id      uuid,
    made_at     timestamptz not null,
    finished_at timestamptz,
    check ((state = 'DONE') = (bytes is not null))
);
create index export_by_age on tables.export (made_at);

create table tables.piece (
    export_id uuid  not null references tables.export (id) on delete cascade,
    number    int   not null,
    content   bytea not null,
    primary key (export_id, number)
);
