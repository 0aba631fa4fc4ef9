-- When a group came in at its door; while it is inside it can neither be withdrawn nor called off.
alter table reservations.group_booking add column came_at timestamptz;
alter table reservations.group_booking add constraint group_booking_came check (came_at is null or state = 'ACCEPTED');
create unique index group_booking_by_number on reservations.group_booking (number);
