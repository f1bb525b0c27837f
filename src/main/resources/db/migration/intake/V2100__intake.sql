create schema intake;

-- A spreadsheet an office brought in, kept with how it is to be read: nothing an officer said of it is lost between two pages.
create table intake.upload (
    id             int generated always as identity primary key,
    holder_unit_id int   not null references units.unit, -- the office: its officers see it, and its area is all it may speak of
    account_id     int   not null,
    kind           text  not null check (kind in ('TABLE', 'SHEETS')),
    file_name      text  not null check (file_name <> ''),
    sha256         bytea not null,
    bytes          bytea not null,
    settings       jsonb not null,
    uploaded_at    timestamptz not null,
    saved_at       timestamptz,
    saved_by       int,
    cells          int not null default 0,               -- saved
    refused        int not null default 0,               -- of what was previewed when it was saved
    units          int not null default 0,
    undone_at      timestamptz,
    undone_by      int,
    check ((saved_at is null) = (saved_by is null)),
    check (undone_at is null or saved_at is not null)
);
alter table intake.upload alter column bytes set storage external;
create index upload_holder on intake.upload (holder_unit_id, uploaded_at desc);

-- What an office answered once: which unit a name means, what a heading says.
create table intake.answer (
    holder_unit_id int  not null references units.unit,
    kind           text not null check (kind in ('UNIT', 'HEADING')),
    written        text not null check (written <> ''),  -- without marks and case
    set_id         text not null default '',             -- of a heading
    meaning        text not null,
    account_id     int  not null,
    answered_at    timestamptz not null,
    primary key (holder_unit_id, kind, written, set_id)
);

-- What a saved table put down, with what stood there before: enough to take all of it back. criterion 0: the totals.
create table intake.change (
    upload_id int      not null references intake.upload,
    sheet_id  int      not null,
    criterion smallint not null,
    indicator smallint not null,
    before    jsonb,
    primary key (upload_id, sheet_id, criterion, indicator)
);
