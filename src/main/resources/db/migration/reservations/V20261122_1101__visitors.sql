-- The people of a party by name and document, where the terms ask for them. A row lives as long as its reservation, and thirty
-- days after the session at most. It is written before the reservation, by the rule that may refuse it: hence no foreign key.
create table reservations.visitor (
    reservation_id uuid    not null,
    position       int     not null check (position >= 0),
    session_id     uuid    not null,
    -- the unit whose house is visited
    house_id       uuid    not null,
    day            date    not null,
    once_a_day     boolean not null,
    name           bytea   not null,
    kind           text    not null check (kind in ('ID_CARD', 'HK_MACAU_RESIDENCE', 'TAIWAN_RESIDENCE', 'HK_MACAU_PERMIT',
                                                    'TAIWAN_PERMIT', 'FOREIGN_RESIDENT', 'PASSPORT')),
    number         bytea   not null,
    fingerprint    bytea   not null,
    primary key (reservation_id, position)
);
-- One visit of the house for each document and day; in a rush this index decides.
create unique index visitor_once_a_day on reservations.visitor (house_id, day, fingerprint) where once_a_day;
create index visitor_of_session on reservations.visitor (session_id);
create index visitor_by_day on reservations.visitor (day);
