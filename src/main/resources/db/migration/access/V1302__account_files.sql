-- A list of accounts somebody brought, between looking it through and making them; tidied away after a day.
create table access.account_file (
    id         int generated always as identity primary key,
    account_id int   not null references access.account,
    name       text  not null,
    sha256     text  not null,
    lines      jsonb not null, -- [[row, full name, username, role, unit, criteria] …] as written
    created_at timestamptz not null,
    made_at    timestamptz
);
