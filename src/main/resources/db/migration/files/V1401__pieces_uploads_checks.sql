-- A large file lies in pieces, so that neither writing nor reading it needs its whole size in memory.
alter table files.content alter column bytes drop not null;

create table files.piece (
    sha256 bytea not null references files.content,
    number int   not null check (number >= 0),
    bytes  bytea not null,
    primary key (sha256, number)
);
alter table files.piece alter column bytes set storage external;

-- A file on its way: its pieces come one after another, and the line may break between any two.
create table files.upload (
    id         uuid primary key,
    account_id int    not null,
    place      text   not null,            -- what it is brought for, as the module that takes it in writes it
    name       text   not null check (name <> ''),
    size       bigint not null check (size > 0),
    mark       text   not null,            -- what the browser tells the same file by
    received   bigint not null default 0 check (received <= size),
    started_at timestamptz not null,
    last_at    timestamptz not null,
    unique (account_id, place, name, size, mark)
);

create table files.upload_piece (
    upload_id uuid  not null references files.upload on delete cascade,
    at        bigint not null,             -- of its first byte
    bytes     bytea not null,
    primary key (upload_id, at)
);
alter table files.upload_piece alter column bytes set storage external;

-- Stored bytes are read again from time to time and compared with the checksum of their receipt.
create table files.check_run (
    id         int generated always as identity primary key,
    started_at timestamptz not null,
    ended_at   timestamptz not null,
    contents   int    not null,
    bytes      bigint not null,
    damaged    int    not null
);

create table files.damage (
    sha256   bytea not null references files.content primary key,
    found_at timestamptz not null
);
