create schema if not exists units;

-- Whoever takes a unit out is asked whether another was merged into it: without this by reading all units, for each of a list.
create index unit_merged_into on units.unit (merged_into) where merged_into is not null;
