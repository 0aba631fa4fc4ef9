-- Tallies are kept up by units: what was written since the last taking is counted again, and what comes round in its turn.
-- Why and how: docs/decisions/large-counts-follow-what-was-written.md.

-- mark: what later transactions wrote is not in the tally yet. turn: whose turn it was, of sixteen. large: who looks over more
-- units than this has sums kept.
alter table obligations.tally
    add column mark  xid8,
    add column turn  int not null default 0,
    add column large int not null default 1000;

-- What each unit holds by itself, by the campaign of the activities: all of it (actions empty), and what joined the actions that a quota is
-- tied to. Whoever stands for more than itself gets sums of these.
create table obligations.tally_held (
    root_id            uuid   not null,
    unit_id            uuid   not null,
    campaign_id        uuid   not null,
    actions            uuid[] not null,
    activities         int    not null,
    activities_in_time int    not null,
    activities_waiting int    not null,
    sessions           int    not null,
    sessions_in_time   int    not null,
    sessions_waiting   int    not null,
    primary key (root_id, unit_id, campaign_id, actions)
);

-- What all did together of what many owe jointly: said once, not on the line of each.
create table obligations.tally_joint (
    root_id     uuid not null,
    campaign_id uuid not null,
    quota_id    uuid not null,
    done        int  not null,
    in_time     int  not null,
    waiting     int  not null,
    primary key (root_id, campaign_id, quota_id)
);

-- All that a unit's lines follow from, and by which transaction each row was written last: no way of changing it can forget to say so.
-- The tables themselves are read, because only they know.
create view obligations.written as
select a.unit_id, null::uuid as activity_id, a.xmin as by from activities.activity a
 union all select null, r.activity_id, r.xmin from results.result r
 union all select null, p.activity_id, p.xmin from results.picture p
 union all select s.unit_id, null, s.xmin from results.summary s
 union all select p.unit_id, null, p.xmin from results.paper p
 union all select x.unit_id, null, x.xmin from campaigns.extension x
 union all select u.id, null, u.xmin from units.unit u
 union all select s.unit_id, null, s.xmin from units.ancestor s;

-- Whose scope has changed: who moves leaves one and enters another.
create view obligations.scopes_written as
select z.head_id, z.xmin as by from units.scope_size z;

-- What a campaign asks for; without a campaign what all terms follow.
create view obligations.terms_written as
select c.id as campaign_id, c.xmin as by from campaigns.campaign c
 union all select p.campaign_id, p.xmin from campaigns.part p
 union all select h.campaign_id, h.xmin from campaigns.part_history h
 union all select q.campaign_id, q.xmin from campaigns.quota q
 union all select d.campaign_id, d.xmin from campaigns.deadline d
 union all select a.campaign_id, a.xmin from campaigns.action a
 union all select null, d.xmin from calendar.special_day d;

-- What a unit owes, one line of it. The functions that say it are in the repeatable files beside this one.
drop function obligations.tally_together(uuid, uuid, timestamptz);
drop function obligations.tally_lines(uuid, uuid, uuid[], timestamptz);
drop function obligations.lines_of_all(uuid, uuid, timestamptz);
drop function obligations.lines(uuid, uuid, uuid[], timestamptz);

create type obligations.duty_line as (
    campaign_id uuid,
    unit_id     uuid,
    source      text,
    source_id   uuid,
    place       int,
    what        text,
    word        text,
    measure     text,
    jointly     boolean,
    with_below  boolean,
    at_most     int,
    owed        int,
    done        int,
    in_time     int,
    waiting     int,
    share       int,
    due_at      timestamptz,
    state       text);
