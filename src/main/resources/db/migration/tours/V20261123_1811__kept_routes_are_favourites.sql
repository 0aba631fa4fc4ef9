create schema if not exists tours;

insert into favourites.favourite (account_id, kind, thing_id, made_at, reminded_of)
select account_id, 'ROUTE', route_id, made_at, reminded_of from tours.kept_route;

drop table tours.kept_route;
