create schema if not exists site;

-- Complaints and suggestions (投诉与建议): an entry on every page, for anybody, without an account.
create table site.complaint (
    id             uuid primary key,
    key            uuid        not null unique,
    text           text        not null check (char_length(text) between 5 and 2000),
    contact_sealed bytea,
    page           text        not null check (char_length(page) <= 500),
    made_at        timestamptz not null,
    answer         text        not null default '' check (char_length(answer) <= 2000),
    settled_by     uuid,
    settled_at     timestamptz
);
create index complaint_open on site.complaint (made_at) where settled_at is null;
