-- Devices tell of groups too: by their booking, and with more people than a party has.
alter table checkin.scan add column group_id uuid references reservations.group_booking (id);
alter table checkin.scan drop constraint scan_people_check;
alter table checkin.scan add constraint scan_people check (people between 0 and case when group_id is null then 500 else 10000 end);
create index scan_moves_of_group on checkin.scan (group_id) where moved <> 0 and group_id is not null;

-- A group that was let in at two doors which did not know of each other.
alter table checkin.conflict alter column reservation_id drop not null;
alter table checkin.conflict add column group_id uuid references reservations.group_booking (id);
alter table checkin.conflict add constraint conflict_of_somebody check (num_nonnulls(reservation_id, group_id) = 1);
create index conflict_of_group on checkin.conflict (group_id) where resolution is null and group_id is not null;

-- Moves of a ticket, and of a group, count as long as its admission does.
create or replace view checkin.occupancy as
select session_id, sum(people)::int as inside
  from (select session_id, people from checkin.admission where undone_at is null
         union all
        select s.session_id, s.moved
          from checkin.scan s
         where s.moved <> 0 and s.undone_at is null
           and (s.reservation_id is null and s.group_id is null
                or exists (select 1 from checkin.admission a
                            where a.reservation_id = s.reservation_id and a.undone_at is null)
                or exists (select 1 from checkin.admission a
                            where a.group_id = s.group_id and a.undone_at is null))) moves
 group by session_id;
