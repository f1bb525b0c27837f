create schema files;

-- Bytes live in the database: one thing to back up, and a receipt is as durable as the transaction.
create table files.content (
    sha256 bytea primary key,
    bytes  bytea not null,
    size   bigint not null check (size >= 0)
);
alter table files.content alter column bytes set storage external;

create table files.file (
    id         bigint generated always as identity primary key,
    sha256     bytea not null references files.content,
    name       text not null check (name <> ''),
    media_type text not null,
    unit_id    int  not null references units.unit,
    account_id int,
    stored_at  timestamptz not null
);
create index file_sha256 on files.file (sha256);
