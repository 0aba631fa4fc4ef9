create schema if not exists favourites;

-- One list for activities and for what modules above offer, as routes.
alter table favourites.favourite add column kind text not null default 'ACTIVITY' check (kind ~ '^[A-Z]+$');
alter table favourites.favourite alter column kind drop default;
alter table favourites.favourite drop constraint favourite_activity_id_fkey;
alter table favourites.favourite drop constraint favourite_pkey;
drop index favourites.favourite_activity_id_idx;
alter table favourites.favourite rename column activity_id to thing_id;
alter table favourites.favourite add primary key (account_id, kind, thing_id);
