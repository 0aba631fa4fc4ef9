create schema if not exists checkin;

-- Who came through the door: a party with its ticket, or people without one.
create table checkin.admission (
    id             uuid        primary key,
    session_id     uuid        not null,
    activity_id    uuid        not null,
    reservation_id uuid        references reservations.reservation (id),
    account_id     uuid,
    people         int         not null check (people between 1 and 500),
    gate           text        not null check (length(gate) <= 40),
    nonce          uuid        not null,
    admitted_at    timestamptz not null,
    admitted_by    uuid,
    undone_at      timestamptz,
    undone_by      uuid,
    check ((reservation_id is null) = (account_id is null))
);
create unique index admission_once on checkin.admission (reservation_id)
    where reservation_id is not null and undone_at is null;
create unique index admission_same_scan on checkin.admission (nonce, coalesce(reservation_id, session_id))
    where undone_at is null;
create index admission_of_session on checkin.admission (session_id, admitted_at desc);
create index admission_of_person on checkin.admission (account_id) where account_id is not null;

create view checkin.attendance as
select session_id, activity_id, sum(people)::int as people
  from checkin.admission where undone_at is null
 group by session_id, activity_id;

create view checkin.attendee as
select account_id, activity_id, session_id, admitted_at
  from checkin.admission where undone_at is null and account_id is not null;
