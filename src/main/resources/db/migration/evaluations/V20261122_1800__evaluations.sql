create schema if not exists evaluations;

-- A unit that holds a campaign, or a part of it, evaluates the units of its scope.
create table evaluations.evaluation (
    id           uuid primary key,
    key          uuid        not null unique,
    campaign_id  uuid        not null references campaigns.campaign (id),
    head_unit_id uuid        not null references units.unit (id),
    -- Which kinds of units; empty for all below.
    unit_kinds   text[]      not null,
    blind        boolean     not null,
    tie_rules    text        not null check (char_length(tie_rules) <= 300),
    state        text        not null check (state in ('DRAFT', 'OPEN', 'FROZEN')),
    made_at      timestamptz not null,
    opened_at    timestamptz,
    version      int         not null,
    unique (campaign_id, head_unit_id)
);

-- Every version that ever was is kept; the highest is in force.
create table evaluations.indicator (
    id            uuid          not null,
    version       int           not null,
    evaluation_id uuid          not null references evaluations.evaluation (id) on delete cascade,
    position      int           not null,
    name          text          not null check (char_length(name) between 1 and 40),
    kind          text          not null check (kind in ('FORMULA', 'EXPERTS')),
    weight        numeric(5, 1) not null check (weight between 0 and 100),
    cap           numeric(12, 2) not null check (cap > 0),
    formula       text          not null check (char_length(formula) <= 300),
    examples      text          not null check (char_length(examples) <= 2000),
    rubric        text          not null check (char_length(rubric) <= 2000),
    changed_by    uuid,
    changed_at    timestamptz   not null,
    primary key (id, version),
    check ((kind = 'FORMULA') = (formula <> ''))
);
create index indicator_of on evaluations.indicator (evaluation_id);

create view evaluations.current_indicator as
select i.*
  from evaluations.indicator i
 where not exists (select 1 from evaluations.indicator n where n.id = i.id and n.version > i.version);

-- A unit says that a figure is wrong; the head answers by a clock.
create table evaluations.objection (
    id            uuid primary key,
    evaluation_id uuid        not null references evaluations.evaluation (id) on delete cascade,
    unit_id       uuid        not null references units.unit (id),
    indicator_id  uuid        not null,
    key           uuid        not null unique,
    words         text        not null check (char_length(words) between 1 and 500),
    made_by       uuid,
    made_at       timestamptz not null,
    due_at        timestamptz not null,
    outcome       text check (outcome in ('MENDED', 'STANDS')),
    answer        text        not null check (char_length(answer) <= 500),
    answered_by   uuid,
    answered_at   timestamptz,
    check ((outcome is null) = (answered_at is null))
);
create index objection_of on evaluations.objection (evaluation_id, unit_id);

create table evaluations.expert (
    evaluation_id uuid        not null references evaluations.evaluation (id) on delete cascade,
    account_id    uuid        not null references accounts.account (id),
    invited_by    uuid,
    invited_at    timestamptz not null,
    primary key (evaluation_id, account_id)
);
create index expert_is on evaluations.expert (account_id);

-- What an expert says of themselves: somebody near works there. It can be stated, not taken back.
create table evaluations.relation (
    evaluation_id uuid        not null,
    account_id    uuid        not null,
    unit_id       uuid        not null references units.unit (id),
    words         text        not null check (char_length(words) between 1 and 200),
    stated_at     timestamptz not null,
    primary key (evaluation_id, account_id, unit_id),
    foreign key (evaluation_id, account_id) references evaluations.expert (evaluation_id, account_id) on delete cascade
);

create table evaluations.mark (
    evaluation_id uuid          not null,
    account_id    uuid          not null,
    unit_id       uuid          not null references units.unit (id),
    indicator_id  uuid          not null,
    marks         numeric(5, 1) not null check (marks between 0 and 100),
    words         text          not null check (char_length(words) <= 500),
    marked_at     timestamptz   not null,
    primary key (evaluation_id, unit_id, indicator_id, account_id),
    foreign key (evaluation_id, account_id) references evaluations.expert (evaluation_id, account_id) on delete cascade
);

-- What was found on the day of freezing, word for word, and its fingerprint. Never changed, never deleted.
create table evaluations.snapshot (
    evaluation_id uuid        not null references evaluations.evaluation (id),
    number        int         not null,
    content       text        not null,
    sha256        text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    frozen_by     uuid,
    frozen_at     timestamptz not null,
    primary key (evaluation_id, number)
);
