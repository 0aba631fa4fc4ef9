-- Groups that are expected, for the door.
create view reservations.coming_group as
select id, session_id, lpad(number::text, 6, '0') as number, organisation, pupils, teachers, pupils + teachers as people
  from reservations.group_booking
 where state = 'ACCEPTED';
