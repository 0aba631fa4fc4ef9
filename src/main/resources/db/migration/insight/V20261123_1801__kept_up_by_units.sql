-- The figures of units of which something was written are counted again; sums over them are adjusted (see obligations, tallies by units).

-- The days of an activity's sessions, one by one: what is on in the days to come is a sum of these.
alter table insight.kept_figures add column session_days date[] not null default '{}';
alter table insight.kept_figures alter column session_days drop default;

-- Days are kept as they come, so each head has one row for each; the same for a campaign that was kept before.
truncate insight.kept_day;

-- What figures follow from besides what obligations look at, and by which transaction each row was written last.
create view insight.written as
select s.activity_id, s.xmin as by from reservations.stock s
 union all select a.activity_id, a.xmin from checkin.admission a
 union all select r.activity_id, r.xmin from feedback.rating r
 union all select n.activity_id, n.xmin from results.news n;
