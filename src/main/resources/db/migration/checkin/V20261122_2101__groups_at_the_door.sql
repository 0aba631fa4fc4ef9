-- A group comes in at once, on its booking; whoever asked for it was there.
alter table checkin.admission add column group_id uuid references reservations.group_booking (id);
alter table checkin.admission drop constraint admission_check;
alter table checkin.admission add constraint admission_holder
    check ((account_id is null) = (reservation_id is null and group_id is null)
           and (reservation_id is null or group_id is null));
create unique index admission_once_for_a_group on checkin.admission (group_id)
    where group_id is not null and undone_at is null;
