create schema if not exists notices;

-- An official notice as a document: its text with places that stay true for ever, and what is known of it.
create table notices.notice (
    id              uuid primary key,
    owner_unit_id   uuid        not null references units.unit (id),
    -- The form's own id: sending a form twice makes one notice.
    key             uuid        not null unique,
    title           text        not null check (title <> ''),
    document_number text,
    index_number    text,
    issuers         text[]      not null,
    issued_on       date,
    interpretation  text,
    -- May everybody read it once it is published, or only those it is addressed to?
    open_to_all     boolean     not null,
    state           text        not null check (state in ('DRAFT', 'PUBLISHED', 'WITHDRAWN')),
    -- Never changed: spans of values point into it.
    text            text        not null check (text <> ''),
    file_name       text,
    file_sha256     text,
    file_bytes      int,
    -- The campaign that was made of it. A discarded draft leaves the notice as it was.
    campaign_id     uuid references campaigns.campaign (id) on delete set null,
    -- All that a search may hit, without signs that people write differently, and its pairs of signs.
    folded          text        not null,
    grams           text[]      not null,
    created_by      uuid,
    created_at      timestamptz not null,
    published_at    timestamptz,
    withdrawn_at    timestamptz,
    withdrawn_why   text,
    reminded_at     timestamptz,
    version         int         not null,
    check ((file_name is null) = (file_sha256 is null)),
    check (state = 'DRAFT' or published_at is not null),
    check ((state = 'WITHDRAWN') = (withdrawn_at is not null))
);

create index notice_owner on notices.notice (owner_unit_id, id desc);
create index notice_campaign on notices.notice (campaign_id) where campaign_id is not null;
create index notice_public on notices.notice (published_at desc, id) where state = 'PUBLISHED' and open_to_all;
create index notice_grams on notices.notice using gin (grams) with (gin_pending_list_limit = 512);

create table notices.attachment (
    id        uuid primary key,
    notice_id uuid not null references notices.notice (id) on delete cascade,
    position  int  not null,
    name      text not null check (name <> ''),
    sha256    text not null,
    bytes     int  not null
);

create index attachment_of on notices.attachment (notice_id);

-- What was read out of the text and what people decided about it: findings, warnings and steps that can be undone.
create table notices.reading (
    notice_id   uuid primary key references notices.notice (id) on delete cascade,
    kind        text,
    is_campaign boolean     not null,
    parent_id   uuid references campaigns.campaign (id) on delete set null,
    content     jsonb       not null,
    version     int         not null,
    changed_at  timestamptz not null,
    changed_by  uuid
);

create table notices.recipient (
    notice_id   uuid        not null references notices.notice (id) on delete cascade,
    unit_id     uuid        not null references units.unit (id),
    added_at    timestamptz not null,
    -- Null until the first of its people opened the notice.
    opened_at   timestamptz,
    reminded_at timestamptz,
    primary key (notice_id, unit_id)
);

create index recipient_unit on notices.recipient (unit_id, notice_id);
create index recipient_unread on notices.recipient (notice_id) where opened_at is null;

-- Who of a unit opened it first when.
create table notices.opening (
    notice_id  uuid        not null,
    unit_id    uuid        not null,
    account_id uuid        not null,
    opened_at  timestamptz not null,
    primary key (notice_id, unit_id, account_id),
    foreign key (notice_id, unit_id) references notices.recipient (notice_id, unit_id) on delete cascade
);
