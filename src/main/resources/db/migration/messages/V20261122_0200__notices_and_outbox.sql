create schema if not exists messages;

create table messages.notice (
  id          uuid primary key,
  account_id  uuid not null,
  key         text not null,
  args        jsonb not null,
  link        text not null check (link like '/%'),
  fingerprint bytea not null,
  told_at     timestamptz not null,
  read_at     timestamptz,
  unique (account_id, fingerprint)
);

create index notice_by_person on messages.notice (account_id, told_at desc);
create index notice_unread on messages.notice (account_id) where read_at is null;
create index notice_by_time on messages.notice (told_at);

create table messages.outgoing (
  id            uuid primary key,
  notice_id     uuid references messages.notice on delete cascade,
  sealed_letter bytea,
  made_at       timestamptz not null,
  due_at        timestamptz not null,
  expires_at    timestamptz,
  attempts      int not null default 0,
  sent_at       timestamptz,
  dead_at       timestamptz,
  problem       text,
  check (notice_id is not null or sealed_letter is not null or sent_at is not null)
);

create index outgoing_due on messages.outgoing (due_at) where sent_at is null and dead_at is null;
create index outgoing_dead on messages.outgoing (dead_at desc) where dead_at is not null;
create index outgoing_by_notice on messages.outgoing (notice_id);
create index outgoing_by_time on messages.outgoing (made_at);

comment on table messages.outgoing is
  'The outbox. Addresses of notices are asked for when they go; codes are sealed and erased once sent.';
