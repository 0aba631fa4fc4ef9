-- What is on in the days to come, for each unit that looks over more than a thousand others. Derived with the report.
create table insight.kept_day (
    root_id    uuid   not null,
    head_id    uuid   not null,
    day        date   not null,
    activities bigint not null,
    sessions   bigint not null,
    primary key (root_id, head_id, day)
);
