-- Whom a tree of campaigns binds: each unit by the lowest campaign that reaches it, by several when none lies above another.
-- root: the campaign, with all below it. head: whose scope; only units in it come out, or null for all. only_units: some units of it, or null.
create or replace function obligations.bound(root uuid, head uuid, only_units uuid[], at_time timestamptz)
returns table (unit_id uuid, kind text, campaign_id uuid, day date, ends_on date)
language sql stable rows 10000 as $$
    with reached as materialized (
        select s.unit_id, u.kind, m.campaign_id, m.day, m.ends_on
          from obligations.members(root, at_time) m
          join units.scope s on s.head_id = m.owner_unit_id and s.during @> m.day
          join units.unit_line u on u.id = s.unit_id and u.state = 'APPROVED'
         where (only_units is null or s.unit_id = any (only_units))
           and (head is null
                or exists (select 1 from units.scope h where h.head_id = head and h.unit_id = s.unit_id and h.during @> m.day))
    )
    select r.unit_id, r.kind, r.campaign_id, r.day, r.ends_on
      from reached r
     where (r.unit_id, r.campaign_id) not in (
           select lower.unit_id, t.campaign_id
             from reached lower
             join campaigns.campaign_tree t on t.member_id = lower.campaign_id and t.distance > 0)
$$;
