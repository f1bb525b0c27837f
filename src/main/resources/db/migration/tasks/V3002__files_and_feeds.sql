-- What proves a word of progress or a report: a photo, a paper, a table.
create table tasks.event_file (
    event_id bigint not null references tasks.event,
    file_id  bigint not null references files.file,
    primary key (event_id, file_id)
);
create index event_file_file on tasks.event_file (file_id);

-- The address under which a calendar reads the tasks of an account: who knows it may read them. Only its checksum is kept.
create table tasks.feed (
    account_id int   primary key references access.account,
    secret_sum bytea not null unique,
    made_at    timestamptz not null,
    read_at    timestamptz
);
