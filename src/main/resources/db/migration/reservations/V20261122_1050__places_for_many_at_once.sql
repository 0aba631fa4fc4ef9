-- Places of the session that are not given away yet: for later phases, for the door, for groups.
alter table reservations.stock
    add column if not exists held_back int not null default 0 check (held_back >= 0);

-- The hours of a session whose terms say that nobody may be in two places at once; null: the terms do not say so.
alter table reservations.reservation
    add column during tstzrange,
    add constraint reservation_one_place_at_a_time
        exclude using gist (account_id with =, during with &&) where (status <> 'CANCELLED' and during is not null);
