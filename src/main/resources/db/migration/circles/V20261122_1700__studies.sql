create schema if not exists circles;

create table circles.study (
    id uuid primary key,
    unit_id uuid not null references units.unit (id),
    name text not null check (char_length(name) between 1 and 60),
    mode text not null check (mode in ('WALK', 'BICYCLE', 'CAR')),
    minutes int not null check (minutes between 5 and 60),
    programme boolean not null,
    made_by uuid not null,
    made_at timestamptz not null
);
create index on circles.study (unit_id, made_at desc);

-- Lines of the uploaded list: where people live, where science is shown, where it could be.
create table circles.dot (
    study_id uuid not null references circles.study (id) on delete cascade,
    number int not null,
    kind text not null check (kind in ('HOME', 'PLACE', 'CANDIDATE')),
    name text not null check (char_length(name) between 1 and 60),
    lat double precision not null check (lat between -90 and 90),
    lon double precision not null check (lon between -180 and 180),
    people int not null check (people >= 1),
    primary key (study_id, number)
);
