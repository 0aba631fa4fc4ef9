-- The whole report of each unit that looks over more than a thousand others, as it was when the tally was taken: a nation's page must not
-- add up half a million activities at every look. Derived, hence without foreign keys.
create table insight.kept_total (
    root_id        uuid   not null,
    head_id        uuid   not null,
    units          bigint not null,
    shown          bigint not null,
    in_review      bigint not null,
    cancelled      bigint not null,
    ended          bigint not null,
    sessions       bigint not null,
    expected       bigint not null,
    booked         bigint not null,
    attended       bigint not null,
    views          bigint not null,
    workers        bigint not null,
    volunteers     bigint not null,
    news           bigint not null,
    ratings        bigint not null,
    stars          bigint not null,
    summaries      bigint not null,
    late_summaries bigint not null,
    primary key (root_id, head_id)
);

create table insight.kept_share (
    root_id    uuid   not null,
    head_id    uuid   not null,
    dimension  text   not null,
    code       text   not null,
    activities bigint not null,
    sessions   bigint not null,
    attended   bigint not null,
    primary key (root_id, head_id, dimension, code)
);
