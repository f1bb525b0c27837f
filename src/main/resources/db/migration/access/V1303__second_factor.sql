-- The second step of signing in: a key shared with the owner's authenticator app. It must be readable to reckon the codes, so
-- it cannot be a hash; no view hands it out. What is over keeps its row, without the key.
create table access.second_factor (
    id           int generated always as identity primary key,
    account_id   int not null references access.account,
    secret       bytea,
    made_at      timestamptz not null,
    confirmed_at timestamptz,               -- null: the key was shown, no code has come back yet
    last_step    bigint not null default 0, -- the half minute whose code was used last: none of it or before it counts again
    ended_at     timestamptz,
    ended_by     int references access.account,
    check ((secret is null) = (ended_at is not null)),
    check ((ended_by is null) = (ended_at is null)),
    check (secret is null or length(secret) = 20)
);
create unique index second_factor_account on access.second_factor (account_id) where ended_at is null;
create index second_factor_ended on access.second_factor (ended_at) where ended_at is not null;

-- For the day the telephone is lost: 80 random bits each, of which the SHA-256 is kept; each opens once.
create table access.recovery_code (
    id        int generated always as identity primary key,
    factor_id int not null references access.second_factor,
    sha256    bytea not null,
    made_at   timestamptz not null,
    used_at   timestamptz,
    unique (factor_id, sha256)
);
create index recovery_code_used on access.recovery_code (used_at) where used_at is not null;

-- The roles whose holders must have a second step, and who asked for it when.
create table access.second_factor_role (
    role_code  text primary key,
    since      timestamptz not null,
    account_id int not null references access.account
);

-- A browser that gave the right password and has yet to give the code. The cookie is random; only its SHA-256 is kept.
create table access.half_session (
    id_hash    bytea primary key,
    account_id int not null references access.account,
    created_at timestamptz not null
);
