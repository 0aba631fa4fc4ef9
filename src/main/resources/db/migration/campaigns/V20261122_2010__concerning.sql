-- The campaigns past drafting that a unit has to do with on a day: its own, those of the units below it, and those that reach it.
create function campaigns.concerning(unit uuid, day date) returns setof campaigns.campaign_line language sql stable as $$
  select c.*
    from campaigns.campaign_line c
   where c.state <> 'DRAFT'
     and exists (select 1 from units.scope s
                  where s.during @> day
                    and (s.head_id = c.owner_unit_id and s.unit_id = unit or s.head_id = unit and s.unit_id = c.owner_unit_id))
$$;
