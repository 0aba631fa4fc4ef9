-- Where the terms say so, places of who has not come some minutes after the start go to others.
alter table reservations.reservation
    drop constraint reservation_status_check,
    add constraint reservation_status_check
        check (status in ('CONFIRMED', 'WAITLISTED', 'OFFERED', 'CANCELLED', 'USED', 'LAPSED')),
    add column lapsed_at timestamptz,
    -- let in all the same by a gate without network, of which nobody knew when the places went
    add column came_at timestamptz,
    add constraint reservation_lapsed check (status <> 'LAPSED' or lapsed_at is not null),
    add constraint reservation_came check (came_at is null or status = 'LAPSED');

create index terms_that_lapse on reservations.terms (activity_id)
    where terms -> 'cancelling' -> 'absence' ->> 'lapseAfter' is not null;

-- What the terms said when the session was missed: after how many no-shows booking is suspended, and for how long. Null: what the
-- platform says.
alter table reservations.no_show
    add column counts_to int check (counts_to > 0),
    add column suspend_days int check (suspend_days > 0);
