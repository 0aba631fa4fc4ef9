-- A certificate is never deleted: who checks it sees that it was withdrawn, and why.
alter table recommendations.certificate
    add column withdrawn_at timestamptz,
    add column withdrawn_because text not null default '' check (char_length(withdrawn_because) <= 200),
    add check ((withdrawn_at is null) = (withdrawn_because = ''));
