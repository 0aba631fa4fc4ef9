-- A place that came free is kept for who is next in line until they say yes, where the terms want it so.
alter table reservations.reservation
    add column offered_until timestamptz,
    drop constraint reservation_status_check,
    add constraint reservation_status_check
        check (status in ('CONFIRMED', 'WAITLISTED', 'OFFERED', 'CANCELLED', 'USED')),
    add check ((status = 'OFFERED') <= (offered_until is not null));
create index reservation_offers on reservations.reservation (offered_until) where status = 'OFFERED';
