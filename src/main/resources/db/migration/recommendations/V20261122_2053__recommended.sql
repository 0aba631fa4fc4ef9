-- For other modules: what lists that were handed in recommend, who hands them in, and why. The order of the level above is not told.
create view recommendations.recommended as
select e.kind, e.subject_id, e.unit_id, e.name, e.position, e.reason, l.unit_id as by_unit_id, r.campaign_id, l.handed_in_at
  from recommendations.entry e
  join recommendations.list l on l.id = e.list_id and l.state in ('HANDED_IN', 'ACCEPTED')
  join recommendations.round r on r.id = l.round_id;
