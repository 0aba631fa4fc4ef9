-- A unit that was registered twice: the duplicate closes and points to the survivor.
alter table units.unit add column merged_into uuid references units.unit (id);
alter table units.unit add check (merged_into is null or (state = 'CLOSED' and merged_into <> id));
create index unit_merged on units.unit (merged_into) where merged_into is not null;

-- What still names a merged unit shows the survivor's name
create or replace view units.unit_line as
select u.id, coalesce((select m.name from units.unit m where m.id = u.merged_into), u.name) as name,
       u.kind, u.line, u.region_code, u.state,
       (select s.supervisor_id from units.supervision s
         where s.unit_id = u.id and upper_inf(s.during)
         order by s.hierarchy desc limit 1) as supervisor_id,
       u.credit_code
  from units.unit u;
