-- What units of the head's scope owe, counted at this look; of only_units, or of all (null). See obligations.lines_from.
create or replace function obligations.lines(root uuid, head uuid, only_units uuid[], at_time timestamptz)
returns setof obligations.duty_line language sql stable as $$
    select * from obligations.lines_from(root, head, only_units, at_time, false)
$$;

-- The same for all units of a scope. A function with settings of its own is planned by itself: the planner cannot know how
-- many units a scope holds on a day, guesses few, and would visit fifty thousand units one by one.
create or replace function obligations.lines_of_all(root uuid, head uuid, at_time timestamptz)
returns setof obligations.duty_line language sql stable rows 100000
set enable_nestloop = off
set enable_mergejoin = off
set jit = off
set work_mem = '64MB'
as $$
    select * from obligations.lines_from(root, head, null, at_time, false)
$$;

-- Those of only_units, or of all (null), from what is held by the tally of the tree; planned for many.
create or replace function obligations.lines_kept(root uuid, only_units uuid[], at_time timestamptz)
returns setof obligations.duty_line language sql stable rows 10000
set enable_nestloop = off
set enable_mergejoin = off
set jit = off
set work_mem = '64MB'
as $$
    select * from obligations.lines_from(root, null, only_units, at_time, true)
$$;
