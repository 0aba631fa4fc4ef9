-- With the order of every list (region, kind, name), so that other modules read a page of a scope off the same index.
create or replace view units.scope as
select head_id, unit_id, during, sort_key from units.ancestor;

create or replace view units.unit_line as
select u.id, coalesce((select m.name from units.unit m where m.id = u.merged_into), u.name) as name,
       u.kind, u.line, u.region_code, u.state,
       (select s.supervisor_id from units.supervision s
         where s.unit_id = u.id and upper_inf(s.during)
         order by s.hierarchy desc limit 1) as supervisor_id,
       u.credit_code, u.sort_key
  from units.unit u;
