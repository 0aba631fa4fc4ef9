-- The same for all units of a scope. A function with settings of its own is planned by itself: the planner cannot know how
-- many units a scope holds on a day, guesses few, and would visit fifty thousand units one by one.
create function obligations.lines_of_all(root uuid, head uuid, at_time timestamptz)
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
language sql stable
set enable_nestloop = off
set jit = off
as $$
    select * from obligations.lines(root, head, null, at_time)
$$;
