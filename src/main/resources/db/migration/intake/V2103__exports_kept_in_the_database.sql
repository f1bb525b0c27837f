-- Any of several servers may write an export, and any other may be asked for it: the file lies in the database for
-- its day, and who writes says now and then that it still does.
alter table intake.export add column written int not null default 0;
alter table intake.export add column heard_at timestamptz;

create table intake.export_piece (
    export_id int   not null references intake.export on delete cascade,
    number    int   not null check (number >= 0),
    bytes     bytea not null,
    primary key (export_id, number)
);
alter table intake.export_piece alter column bytes set storage external;
