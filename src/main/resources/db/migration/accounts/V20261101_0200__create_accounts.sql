create schema if not exists accounts;

create table accounts.account (
    id                   uuid primary key,
    display_name         text        not null check (length(display_name) between 1 and 60),
    phone_sealed         bytea,
    phone_hash           bytea unique,
    email_sealed         bytea,
    email_hash           bytea unique,
    password_hash        text,
    totp_secret_sealed   bytea,
    totp_confirmed_at    timestamptz,
    totp_last_step       bigint,
    failed_attempts      int         not null default 0,
    locked_until         timestamptz,
    created_at           timestamptz not null,
    erased_at            timestamptz,
    check (erased_at is not null or phone_hash is not null or email_hash is not null),
    check ((phone_hash is null) = (phone_sealed is null)),
    check ((email_hash is null) = (email_sealed is null))
);

create table accounts.code (
    id           uuid primary key,
    purpose      text        not null check (purpose in ('SIGN_UP', 'SIGN_IN', 'ADD_ADDRESS')),
    address_hash bytea       not null,
    code_hash    bytea       not null,
    requested_by text,
    tries        int         not null default 0,
    created_at   timestamptz not null,
    expires_at   timestamptz not null,
    used_at      timestamptz
);
create index code_by_address on accounts.code (address_hash, created_at desc);
create index code_by_requester on accounts.code (requested_by, created_at desc);

create table accounts.role_grant (
    id           uuid primary key,
    account_id   uuid        not null references accounts.account (id),
    role         text        not null check (role in ('CLERK', 'LEAD', 'REVIEWER', 'MANAGER',
                                                      'SYSTEM_OPERATOR', 'SECURITY_OPERATOR', 'AUDITOR')),
    unit_id      uuid,
    granted_by   uuid,
    granted_at   timestamptz not null,
    withdrawn_by uuid,
    withdrawn_at timestamptz,
    check ((unit_id is null) = (role in ('SYSTEM_OPERATOR', 'SECURITY_OPERATOR', 'AUDITOR')))
);
create unique index role_grant_in_force on accounts.role_grant (account_id, role, unit_id)
    nulls not distinct where withdrawn_at is null;
create index role_grant_by_unit on accounts.role_grant (unit_id) where withdrawn_at is null;

create table accounts.api_token (
    id           uuid primary key,
    account_id   uuid        not null references accounts.account (id),
    name         text        not null,
    token_hash   bytea       not null unique,
    created_at   timestamptz not null,
    expires_at   timestamptz not null,
    last_used_on date,
    withdrawn_at timestamptz
);
create index api_token_by_account on accounts.api_token (account_id);

-- Spring Session's tables: sign-ins live here, so that any node may die
create table accounts.web_session (
    primary_id            char(36) not null primary key,
    session_id            char(36) not null,
    creation_time         bigint   not null,
    last_access_time      bigint   not null,
    max_inactive_interval int      not null,
    expiry_time           bigint   not null,
    principal_name        varchar(100)
);
create unique index web_session_by_id on accounts.web_session (session_id);
create index web_session_by_expiry on accounts.web_session (expiry_time);
create index web_session_by_principal on accounts.web_session (principal_name);

create table accounts.web_session_attributes (
    session_primary_id char(36)     not null references accounts.web_session (primary_id) on delete cascade,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea        not null,
    primary key (session_primary_id, attribute_name)
);
