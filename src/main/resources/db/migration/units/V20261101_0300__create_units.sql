create schema if not exists units;

-- Lines (条线): by which system a unit is led, beside its region. Data, because every city names them its own way.
create table units.line (
    code     text primary key check (code ~ '^[A-Z][A-Z_]{1,39}$'),
    name_zh  text not null,
    name_en  text not null,
    position int  not null
);

insert into units.line (code, name_zh, name_en, position) values
    ('SOCIETY', '学会', 'Learned societies', 10),
    ('UNIVERSITY', '高校', 'Universities', 20),
    ('ENTERPRISE', '企业', 'Enterprises', 30),
    ('BASE', '科普教育基地', 'Science education bases', 40),
    ('EDUCATION', '教育', 'Education', 50),
    ('HEALTH', '卫生健康', 'Health', 60),
    ('AGRICULTURE', '农业农村', 'Agriculture', 70),
    ('SCIENCE', '科技', 'Science and technology', 80),
    ('INDUSTRY', '工业和信息化', 'Industry', 90),
    ('NATURAL_RESOURCES', '自然资源', 'Natural resources', 100),
    ('ECOLOGY', '生态环境', 'Ecology', 110),
    ('WATER', '水利', 'Water', 120),
    ('EMERGENCY', '应急管理', 'Emergency management', 130),
    ('MARKET', '市场监管', 'Market regulation', 140),
    ('METEOROLOGY', '气象', 'Meteorology', 150),
    ('CULTURE', '文化旅游', 'Culture and tourism', 160),
    ('TRANSPORT', '交通运输', 'Transport', 170),
    ('FORESTRY', '林业草原', 'Forestry', 180),
    ('EARTHQUAKE', '地震', 'Earthquake', 190),
    ('TRADE_UNION', '工会', 'Trade unions', 200),
    ('YOUTH', '共青团', 'Youth league', 210),
    ('WOMEN', '妇联', 'Women''s federation', 220),
    ('DISABLED', '残联', 'Disabled persons'' federation', 230),
    ('MEDIA', '新闻媒体', 'Media', 240);

create table units.unit (
    id                   uuid primary key,
    name                 text        not null check (length(name) between 2 and 100),
    -- the name without what people write differently (see NameKey), and its pairs of signs for search
    name_key             text        not null,
    name_grams           text[]      not null,
    -- region, kind, name: the order of every list
    sort_key             text collate "C" not null,
    credit_code          text        not null check (credit_code ~ '^[0-9A-HJ-NPQRTUWXY]{18}$'),
    kind                 text        not null check (kind in (
        'ASSOCIATION', 'HOST', 'COUNTY', 'DEVELOPMENT_ZONE', 'GOVERNMENT', 'SOCIETY', 'UNIVERSITY', 'ENTERPRISE',
        'BASE', 'SCHOOL', 'HOSPITAL', 'VENUE', 'COMMUNITY', 'OTHER')),
    line                 text references units.line (code),
    region_code          text        not null,
    address              text        not null default '',
    contact_name         text        not null default '',
    contact_phone_sealed bytea,
    contact_email_sealed bytea,
    state                text        not null check (state in ('PENDING', 'APPROVED', 'REJECTED', 'CLOSED')),
    reason               text,
    registration_key     uuid unique,
    registered_by        uuid,
    registered_at        timestamptz not null,
    decided_by           uuid,
    decided_at           timestamptz,
    version              int         not null default 0,
    check (state <> 'REJECTED' or reason is not null)
);
-- one living unit per credit code; a rejected registration may be made again
create unique index unit_credit_code on units.unit (credit_code) where state <> 'REJECTED';
create index unit_code_prefix on units.unit (credit_code text_pattern_ops);
create index unit_in_order on units.unit (sort_key, id);
create index unit_unsettled on units.unit (state, registered_at) where state <> 'APPROVED';
create index unit_by_kind on units.unit (kind);
create index unit_by_line on units.unit (line) where line is not null;
create index unit_by_registrant on units.unit (registered_by) where registered_by is not null;
create index unit_name_grams on units.unit using gin (name_grams);
create index unit_name_trigrams on units.unit using gin (name_key gin_trgm_ops);
create index unit_name_key on units.unit (name_key);

-- Who supervises whom, by region and by line, and when
create table units.supervision (
    id            uuid primary key,
    unit_id       uuid      not null references units.unit (id),
    supervisor_id uuid      not null references units.unit (id),
    hierarchy     text      not null check (hierarchy in ('REGION', 'LINE')),
    during        daterange not null check (not isempty(during)),
    set_by        uuid,
    set_at        timestamptz not null,
    check (unit_id <> supervisor_id),
    constraint supervision_one_at_a_time exclude using gist (unit_id with =, hierarchy with =, during with &&)
);
create unique index supervision_now on units.supervision (unit_id, hierarchy) where upper_inf(during);
create index supervision_below_now on units.supervision (supervisor_id, hierarchy, unit_id) where upper_inf(during);
create index supervision_below on units.supervision (supervisor_id, hierarchy);

-- Derived: every unit above every unit, itself included, over both hierarchies together, and when.
-- Derived, hence without foreign keys. The sort key is repeated here so that a page of any scope is read off one index, however large the scope is.
create table units.ancestor (
    head_id  uuid      not null,
    unit_id  uuid      not null,
    during   daterange not null,
    sort_key text collate "C" not null,
    primary key (head_id, unit_id, during)
);
create index ancestor_of_unit on units.ancestor (unit_id, head_id, during);
create index ancestor_in_order on units.ancestor (head_id, sort_key, unit_id) where upper_inf(during);
alter table units.ancestor alter column head_id set statistics 1000;

create view units.scope as
select head_id, unit_id, during from units.ancestor;

create view units.unit_line as
select u.id, u.name, u.kind, u.line, u.region_code, u.state,
       (select s.supervisor_id from units.supervision s
         where s.unit_id = u.id and upper_inf(s.during)
         order by s.hierarchy desc limit 1) as supervisor_id,
       u.credit_code
  from units.unit u;

-- What a person has typed so far; one at a time
create table units.registration_draft (
    account_id uuid primary key,
    sealed     bytea       not null,
    saved_at   timestamptz not null
);

create table units.invitation (
    id             uuid primary key,
    unit_id        uuid        not null references units.unit (id),
    role           text        not null check (role in ('CLERK', 'LEAD', 'REVIEWER', 'MANAGER')),
    address_sealed bytea       not null,
    address_hash   bytea       not null,
    invited_by     uuid        not null,
    invited_at     timestamptz not null,
    expires_at     timestamptz not null,
    accepted_by    uuid,
    accepted_at    timestamptz,
    revoked_by     uuid,
    revoked_at     timestamptz,
    check (accepted_at is null or revoked_at is null)
);
create unique index invitation_open on units.invitation (unit_id, role, address_hash)
    where accepted_at is null and revoked_at is null;

-- A unit list from a workbook: read, looked at, applied, perhaps undone
create table units.import (
    id         uuid primary key,
    unit_id    uuid        not null references units.unit (id),
    file_name  text        not null,
    headings   text[]      not null,
    mapping    text[]      not null,
    state      text        not null check (state in ('PREVIEW', 'APPLIED', 'UNDONE')),
    made_by    uuid,
    made_at    timestamptz not null,
    applied_at timestamptz,
    undone_at  timestamptz
);
create index import_by_unit on units.import (unit_id, made_at desc);

create table units.import_row (
    import_id uuid   not null references units.import (id) on delete cascade,
    number    int    not null,
    cells     jsonb  not null,
    verdict   text   not null default 'OK' check (verdict in ('OK', 'WARNING', 'ERROR')),
    problems  jsonb  not null default '[]',
    unit_id   uuid,
    primary key (import_id, number)
);
create index import_row_verdict on units.import_row (import_id, verdict, number);
create index import_row_unit on units.import_row (unit_id) where unit_id is not null;
