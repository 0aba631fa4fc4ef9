create schema if not exists audit;

create table audit.entry (
  seq            bigint generated always as identity primary key,
  at             timestamptz not null,
  account_id     uuid,
  unit_id        uuid,
  address        text,
  action         text not null,
  object_type    text not null,
  object_id      uuid not null,
  refused        boolean not null default false,
  before         jsonb,
  after          jsonb,
  chain_position bigint unique,
  previous_hash  bytea,
  hash           bytea,
  check ((chain_position is null) = (hash is null)),
  check ((chain_position is null) = (previous_hash is null))
);

create index entry_by_object on audit.entry (object_id, seq desc);
create index entry_by_account on audit.entry (account_id, seq desc);
create index entry_by_action on audit.entry (action text_pattern_ops, seq desc);
create index entry_by_time on audit.entry using brin (at);
create index entry_unsealed on audit.entry (seq) where chain_position is null;

comment on table audit.entry is 'Append-only. The trigger allows one change of a row: the sealing of its empty hash.';

create function audit.keep_entries() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    if new.chain_position is null then
      return new;
    end if;
  elsif tg_op = 'UPDATE' then
    if old.chain_position is null and new.chain_position is not null
       and to_jsonb(new) - array['chain_position', 'previous_hash', 'hash']
         = to_jsonb(old) - array['chain_position', 'previous_hash', 'hash'] then
      return new;
    end if;
  end if;
  raise exception 'The audit trail can only be added to' using errcode = 'insufficient_privilege';
end
$$;

create trigger keep_entries before insert or update or delete on audit.entry
  for each row execute function audit.keep_entries();

create trigger keep_all_entries before truncate on audit.entry
  for each statement execute function audit.keep_entries();
