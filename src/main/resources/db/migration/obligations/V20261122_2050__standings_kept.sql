-- Where each unit of a large tree stands with all it owes by itself, over all campaigns of the tree: one row to look up for a list.
create table obligations.tally_standing (
    root_id     uuid    not null,
    unit_id     uuid    not null,
    region_code text    not null,
    kind        text    not null,
    owing       int     not null,
    open        int     not null,
    next_due    timestamptz,
    in_time     boolean not null,
    primary key (root_id, unit_id)
);

-- How many of them there are, for each unit that looks over more than a thousand. The state is not kept but what it follows from, so that
-- it is always that of now. Regions are brought down to cities or provinces when they are more than sixty.
create table obligations.tally_count (
    root_id     uuid    not null,
    head_id     uuid    not null,
    region_code text    not null,
    kind        text    not null,
    open        int     not null,
    next_due    timestamptz,
    in_time     boolean not null,
    units       int     not null
);
create index on obligations.tally_count (root_id, head_id);

-- A page of a list is read off the order of the scope; planned by itself, so that the planner does not begin with all units of a nation.
create function obligations.tally_page(
    root uuid, head uuid, only_kind text, only_region text, only_state text, at_time timestamptz, most int, skipped int)
returns table (unit_id uuid, owing int, open int, next_due timestamptz, state text, sort_key text)
language sql stable rows 50
set enable_hashjoin = off
set enable_mergejoin = off
set jit = off
as $$
    select y.unit_id, y.owing, y.open, y.next_due, obligations.standing_of(y.open, y.next_due, y.in_time, at_time), s.sort_key
      from units.scope s
      join obligations.tally_standing y on y.root_id = root and y.unit_id = s.unit_id
     where s.head_id = head and upper_inf(s.during)
       and (only_kind is null or y.kind = only_kind)
       and y.region_code like only_region
       and (only_state is null or obligations.standing_of(y.open, y.next_due, y.in_time, at_time) = only_state)
     order by s.sort_key, s.unit_id
     limit most offset skipped
$$;

-- What many owe together is read apart from what each owes alone.
create index tally_line_jointly on obligations.tally_line (root_id, campaign_id) where jointly;
