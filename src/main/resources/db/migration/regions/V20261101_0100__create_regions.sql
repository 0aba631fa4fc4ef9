create schema if not exists regions;

create table regions.region (
  code       text not null check (code ~ '^[1-9][0-9]{5}$'),
  name       text not null check (name <> ''),
  level      smallint not null check (level between 0 and 3),
  kind       text not null check (kind in ('DIVISION', 'GROUP', 'ZONE')),
  parent     text,
  pinyin     text not null,
  initials   text not null,
  lat        double precision check (lat between -90 and 90),
  lon        double precision check (lon between -180 and 180),
  valid_from date not null,
  valid_to   date,
  primary key (code, valid_from),
  check ((parent is null) = (level = 0)),
  check ((lat is null) = (lon is null)),
  check (valid_to > valid_from)
);

comment on table regions.region is 'Loaded whole from the file in the program; not edited here. The key has the day because codes are given again.';

create table regions.dataset (
  only_row  boolean primary key default true check (only_row),
  version   text not null,
  loaded_at timestamptz not null
);
