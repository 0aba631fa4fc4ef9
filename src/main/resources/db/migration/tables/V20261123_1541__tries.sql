-- A file whose writing broke off is begun again, some times.
alter table tables.export add column tries int not null default 0;
