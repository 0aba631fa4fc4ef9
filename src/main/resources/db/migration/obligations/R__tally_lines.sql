-- What obligations.lines would say, from the tally: the counts of its moment, the states of this one.
create or replace function obligations.tally_lines(root uuid, head uuid, only_units uuid[], at_time timestamptz)
returns setof obligations.duty_line language sql stable rows 100000 as $$
    select l.campaign_id, l.unit_id, l.source, l.source_id, l.place, l.what, l.word, l.measure, l.jointly, l.with_below,
           l.at_most, l.owed, coalesce(j.done, l.done), coalesce(j.in_time, l.in_time), coalesce(j.waiting, l.waiting), l.share, l.due_at,
           obligations.state_of(l.owed, coalesce(j.done, l.done), coalesce(j.in_time, l.in_time), l.due_at, at_time)
      from obligations.members(root, at_time) m
      join obligations.tally_of t on t.campaign_id = m.campaign_id
      join obligations.tally_line l on l.root_id = t.root_id and l.campaign_id = m.campaign_id
      join units.scope h on h.head_id = head and h.unit_id = l.unit_id and h.during @> m.day
      left join obligations.tally_joint j
             on l.jointly and j.root_id = l.root_id and j.campaign_id = l.campaign_id and j.quota_id = l.source_id
     where only_units is null or l.unit_id = any (only_units)
$$;

-- What many units of a scope owe together, from the tally: one line for each of the few quotas, whatever number of units it binds.
create or replace function obligations.tally_together(root uuid, head uuid, at_time timestamptz)
returns setof obligations.duty_line language sql stable rows 10
set jit = off
as $$
    select l.campaign_id, l.unit_id, l.source, l.source_id, l.place, l.what, l.word, l.measure, l.jointly, l.with_below,
           l.at_most, l.owed, j.done, j.in_time, j.waiting, l.share, l.due_at,
           obligations.state_of(l.owed, j.done, j.in_time, l.due_at, at_time)
      from obligations.members(root, at_time) m
      join obligations.tally_of t on t.campaign_id = m.campaign_id
      join obligations.tally_joint j on j.root_id = t.root_id and j.campaign_id = m.campaign_id
     cross join lateral (
           select x.*
             from obligations.tally_line x
            where x.root_id = j.root_id and x.campaign_id = j.campaign_id and x.source_id = j.quota_id and x.jointly
              and exists (select 1 from units.scope h
                           where h.head_id = head and h.unit_id = x.unit_id and h.during @> m.day)
            order by x.unit_id
            limit 1) l
$$;
