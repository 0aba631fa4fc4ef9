-- What each booking writes while a whole city waits. A person's few rows are found by (account_id, key), a session's by
-- (session_id, account_id); stock rows are never deleted, so that nothing is gained by asking for each new row whether its own is
-- still there.
drop index reservations.reservation_of_person;
drop index reservations.reservation_at_door;
alter table reservations.reservation drop constraint reservation_session_id_fkey;
