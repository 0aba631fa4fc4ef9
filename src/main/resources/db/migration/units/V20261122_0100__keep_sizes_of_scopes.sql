-- How many units are in each head's scope now, itself included: pages show it, and counting a nation costs milliseconds.
-- Kept by the closure itself, so that no way of changing the closure can forget it.
create table units.scope_size (
    head_id uuid primary key,
    units   int not null
);

create function units.keep_scope_size() returns trigger language plpgsql as $$
begin
  -- In the order of the heads, so that two registrations at once wait for each other instead of locking each other out
  if tg_op <> 'INSERT' then
    update units.scope_size z set units = z.units - gone.units
      from (select head_id, count(*) as units from before where upper_inf(during) group by head_id order by head_id) gone
     where z.head_id = gone.head_id;
  end if;
  if tg_op <> 'DELETE' then
    insert into units.scope_size as z (head_id, units)
    select head_id, count(*) from after where upper_inf(during) group by head_id order by head_id
    on conflict (head_id) do update set units = z.units + excluded.units;
  end if;
  return null;
end
$$;

create trigger scope_grows after insert on units.ancestor
  referencing new table as after for each statement execute function units.keep_scope_size();
create trigger scope_changes after update on units.ancestor
  referencing old table as before new table as after for each statement execute function units.keep_scope_size();
create trigger scope_shrinks after delete on units.ancestor
  referencing old table as before for each statement execute function units.keep_scope_size();

insert into units.scope_size (head_id, units)
select head_id, count(*) from units.ancestor where upper_inf(during) group by head_id;

-- Names are searched far more often than they are written: keep the pile of unsorted entries small, since every search reads it
alter index units.unit_name_grams set (gin_pending_list_limit = 512);
alter index units.unit_name_trigrams set (gin_pending_list_limit = 512);
