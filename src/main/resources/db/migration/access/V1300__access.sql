create schema access;

-- Roles are data with a validity: the three-tier set ends on 30/6/2025, the two-tier set starts the day after. The rows are in R__13_access_roles.sql.
create table access.role (
    code        text not null,
    valid_from  date not null,
    valid_to    date not null default 'infinity',
    name        text not null,
    levels      text[] not null, -- the levels of unit it can be held on
    permissions text[] not null,
    position    int not null,
    primary key (code, valid_from),
    check (valid_from < valid_to),
    check (levels <@ array['NATION', 'PROVINCE', 'DISTRICT', 'COMMUNE', 'VILLAGE'])
);

create table access.account (
    id                  int generated always as identity primary key,
    username            text not null unique check (username ~ '^[a-z0-9][a-z0-9._-]{2,39}$'),
    full_name           text not null check (full_name <> ''),
    home_unit_id        int not null references units.unit, -- who looks after it: the administrators of this unit and above
    password_hash       text,
    must_change         boolean not null default true,
    password_changed_at timestamptz,
    failures            int not null default 0,
    locked_until        timestamptz,
    disabled_at         timestamptz,
    last_sign_in        timestamptz,
    created_at          timestamptz not null
);
create index account_home on access.account (home_unit_id);

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
    criteria   int[] check (criteria <> '{}'),
    valid_from date not null,
    valid_to   date not null default 'infinity',
    check (valid_from < valid_to)
);
create index assignment_account on access.assignment (account_id);
create index assignment_unit on access.assignment (unit_id);

-- A browser that signed in. The cookie is random; only its SHA-256 is kept.
create table access.session (
    id_hash       bytea primary key,
    number        bigint generated always as identity unique, -- how the list names a session, since the hash stays secret
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
    name          text not null check (name <> ''),
    sha256        bytea not null unique,
    created_at    timestamptz not null,
    expires_at    timestamptz,
    revoked_at    timestamptz,
    last_used     timestamptz
);
create index token_account on access.token (account_id);

-- A one-time link: its bearer chooses the password of the account; without an account, makes the first administrator.
create table access.invitation (
    sha256     bytea primary key,
    account_id int references access.account,
    expires_at timestamptz not null,
    used_at    timestamptz
);

-- The accounts the demo's sign-in page lists; empty in an office.
create table access.demo_account (
    account_id int primary key references access.account,
    place      text not null,
    subtitle   text not null,
    label      text not null,
    position   int  not null
);
