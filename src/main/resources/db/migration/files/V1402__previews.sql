-- A picture browsers do not show, made small once; where that failed, that it did.
create table files.preview (
    sha256  bytea primary key references files.content,
    outcome text not null check (outcome in ('SHOWN', 'UNREADABLE', 'TOO_LARGE')),
    bytes   bytea,
    made_at timestamptz not null,
    check ((outcome = 'SHOWN') = (bytes is not null))
);
alter table files.preview alter column bytes set storage external;
