create schema if not exists files;

create table files.picture (
  id            uuid primary key,
  sha256        text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  width         int not null check (width > 0),
  height        int not null check (height > 0),
  bytes         bigint not null,
  name          text not null,
  stored_by     uuid,
  stored_at     timestamptz not null,
  average_color text not null check (average_color ~ '^#[0-9a-f]{6}$'),
  published     boolean not null default false
);

create index picture_by_person on files.picture (stored_by, stored_at);

create table files.rendition (
  picture_id uuid not null references files.picture on delete cascade,
  width      int not null check (width in (320, 640, 1280)),
  sha256     text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  bytes      int not null,
  primary key (picture_id, width)
);

create index rendition_by_content on files.rendition (sha256);
