create schema access;

-- Roles are data with a validity: the three-tier set ends on 30/6/2025, the two-tier set starts the day after.
create table access.role (
    code        text not null,
    valid_from  date not null,
    valid_to    date not null default 'infinity',
    name        text not null,
    level       text not null check (level in ('NATION', 'PROVINCE', 'DISTRICT', 'COMMUNE', 'VILLAGE')),
    permissions text[] not null,
    primary key (code, valid_from),
    check (valid_from < valid_to)
);

create table access.account (
    id                  int generated always as identity primary key,
    username            text not null unique check (username ~ '^[a-z0-9][a-z0-9._-]{2,39}$'),
    full_name           text not null check (full_name <> ''),
    password_hash       text,
    must_change         boolean not null default true,
    password_changed_at timestamptz,
    failures            int not null default 0,
    locked_until        timestamptz,
    disabled_at         timestamptz,
    last_sign_in        timestamptz,
    created_at          timestamptz not null default now()
);

create table access.password_history (
    account_id    int not null references access.account,
    password_hash text not null,
    set_at        timestamptz not null,
    primary key (account_id, set_at)
);

-- What an account holds, where and when; criteria null means all of them.
create table access.assignment (
    id         int generated always as identity primary key,
    account_id int  not null references access.account,
    role_code  text not null,
    unit_id    int  not null references units.unit,
    criteria   int[],
    valid_from date not null,
    valid_to   date not null default 'infinity',
    check (valid_from < valid_to)
);
create index assignment_account on access.assignment (account_id);

create table access.session (
    id_hash       bytea primary key,
    account_id    int not null references access.account,
    assignment_id int not null references access.assignment,
    created_at    timestamptz not null,
    last_seen     timestamptz not null,
    locked        boolean not null default false,
    ip            text,
    agent         text
);
create index session_account on access.session (account_id);

create table access.token (
    id            int generated always as identity primary key,
    account_id    int not null references access.account,
    assignment_id int not null references access.assignment,
    name          text not null,
    sha256        bytea not null unique,
    created_at    timestamptz not null,
    expires_at    timestamptz,
    revoked_at    timestamptz,
    last_used     timestamptz
);
create index token_account on access.token (account_id);

create table access.invitation (
    sha256     bytea primary key,
    account_id int not null references access.account,
    expires_at timestamptz not null,
    used_at    timestamptz
);
