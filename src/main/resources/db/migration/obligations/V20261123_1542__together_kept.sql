-- What many units of a scope owe together, from the tally: one line for each of the few quotas, whatever number of units it binds.
drop index obligations.tally_line_jointly;
create index tally_line_jointly on obligations.tally_line (root_id, campaign_id, source_id, unit_id) where jointly;

create function obligations.tally_together(root uuid, head uuid, at_time timestamptz)
returns table (
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
    state       text)
language sql stable rows 10
set jit = off
as $$
    select l.campaign_id, l.unit_id, l.source, l.source_id, l.place, l.what, l.word, l.measure, l.jointly, l.with_below,
           l.at_most, l.owed, l.done, l.in_time, l.waiting, l.share, l.due_at,
           obligations.state_of(l.owed, l.done, l.in_time, l.due_at, at_time)
      from obligations.members(root, at_time) m
      join obligations.tally_of t on t.campaign_id = m.campaign_id
      join campaigns.effective_quota q on q.campaign_id = m.campaign_id and q.jointly
     cross join lateral (
           select x.*
             from obligations.tally_line x
            where x.root_id = t.root_id and x.campaign_id = m.campaign_id and x.source_id = q.quota_id and x.jointly
              and exists (select 1 from units.scope h
                           where h.head_id = head and h.unit_id = x.unit_id and h.during @> m.day)
            order by x.unit_id
            limit 1) l
$$;
