-- «Chương trình công tác» of a committee for a year: its paper is a row of the register.
create table assignments.programme (
    document_id bigint primary key references documents.document,
    unit_id     int    not null references units.unit,
    year        int    not null
);
create index programme_unit on assignments.programme (unit_id, year);

-- What officers wrote under one of its parts, a point a line.
create table assignments.programme_words (
    programme_id bigint not null references assignments.programme,
    part         text   not null check (part in ('PURPOSE', 'GOALS', 'WORK', 'CARRYING_OUT', 'REQUESTS')),
    words        text   not null,
    primary key (programme_id, part)
);

-- Tasks of the unit that stand in it.
create table assignments.programme_task (
    programme_id bigint not null references assignments.programme,
    task_id      bigint not null references tasks.task,
    primary key (programme_id, task_id)
);
