-- Passkeys (WebAuthn): what an authenticator proves itself by. Only public keys; nothing here opens anything.
create table access.passkey (
    id              int generated always as identity primary key,
    account_id      int not null references access.account,
    credential_id   bytea not null unique,
    public_key      bytea not null,
    attestation     bytea not null,
    client_data     bytea not null,
    signature_count bigint not null,
    verified        boolean not null,       -- its owner proved to be there by PIN, finger or face
    backup_eligible boolean not null,
    backed_up       boolean not null,
    transports      text[] not null,
    label           text not null check (label <> ''),
    made_at         timestamptz not null,
    last_used       timestamptz
);
create index passkey_account on access.passkey (account_id);

-- By which an authenticator knows an account: random, so that a lost key tells nobody's name.
create table access.passkey_owner (
    account_id int primary key references access.account,
    handle     bytea not null unique
);

-- A challenge sent out, answered once and soon. The browser's word for it is random; only its SHA-256 is kept.
create table access.passkey_attempt (
    id_hash    bytea primary key,
    account_id int references access.account, -- who adds a key; null: somebody at the door
    challenge  bytea not null,
    created_at timestamptz not null
);
create index passkey_attempt_created on access.passkey_attempt (created_at);

-- When its owner last proved to be there, by whichever way.
alter table access.session add column proven_at timestamptz not null default now();

-- The role used last: a new session goes on in it.
alter table access.account add column last_assignment_id int references access.assignment on delete set null;

-- The key of the second step is kept sealed by a key of the installation: 1 byte for how, 12 nonce, 20 + 16 of AES-GCM. Those from
-- before are sealed at the next start.
alter table access.second_factor drop constraint second_factor_secret_check;
alter table access.second_factor add check (secret is null or length(secret) in (20, 49));
