create schema if not exists idempotency;

create table idempotency.request (
  account_id   uuid not null,
  key          text not null check (length(key) between 8 and 100),
  fingerprint  bytea not null,
  at           timestamptz not null,
  status       int,
  content_type text,
  location     text,
  sealed_body  bytea,
  primary key (account_id, key),
  check ((status is null) = (sealed_body is null))
);

create index request_by_time on idempotency.request (at);

comment on table idempotency.request is 'Calls of the API with an Idempotency-Key; without status while they run.';
