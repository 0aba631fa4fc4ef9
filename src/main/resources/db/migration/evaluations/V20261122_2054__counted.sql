-- What evidence comes to, as it was counted last for evaluations of more than a thousand units. Derived, hence without foreign keys on
-- units; what is frozen is always counted anew.
create table evaluations.count_taken (
    evaluation_id uuid primary key references evaluations.evaluation (id) on delete cascade,
    taken_at      timestamptz not null
);

create table evaluations.counted (
    evaluation_id uuid    not null references evaluations.evaluation (id) on delete cascade,
    unit_id       uuid    not null,
    evidence      text    not null,
    amount        numeric not null,
    primary key (evaluation_id, unit_id, evidence)
);

create table evaluations.counted_hint (
    evaluation_id uuid not null references evaluations.evaluation (id) on delete cascade,
    unit_id       uuid not null,
    hints         int  not null,
    primary key (evaluation_id, unit_id)
);
