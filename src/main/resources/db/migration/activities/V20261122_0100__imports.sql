-- A workbook between its upload and its being taken in: its rows as text, and what each column is taken for.
create table activities.import (
    id uuid primary key,
    unit_id uuid not null references units.unit (id),
    campaign_id uuid not null references campaigns.campaign (id),
    file_name text not null check (char_length(file_name) <= 120),
    state text not null check (state in ('READ', 'APPLIED', 'UNDONE')),
    headings jsonb not null,
    columns jsonb not null,
    rows jsonb not null,
    made uuid[] not null,
    made_at timestamptz not null
);
create index on activities.import (unit_id, made_at desc);

-- What a unit's headings mean, said once.
create table activities.import_heading (
    unit_id uuid not null references units.unit (id),
    heading text not null check (char_length(heading) <= 200),
    field text not null,
    primary key (unit_id, heading)
);
