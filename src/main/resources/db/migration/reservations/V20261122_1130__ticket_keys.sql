-- The keys with which tickets are signed. The number stands in the ticket, in one byte. The private half is sealed with the
-- installation's own key; a key that was withdrawn stays, so that its number is not given again.
create table reservations.ticket_key (
    number             smallint    primary key check (number between 1 and 255),
    id                 uuid        not null unique,
    public_key         bytea       not null check (length(public_key) = 32),
    sealed_private_key bytea       not null,
    made_at            timestamptz not null,
    withdrawn_at       timestamptz
);
