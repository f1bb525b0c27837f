-- All values of an area taken out as one workbook: a job, whose file lies in the data directory for a day.
create table intake.export (
    id             int generated always as identity primary key,
    holder_unit_id int      not null references units.unit,
    account_id     int      not null,
    first_year     smallint not null,
    last_year      smallint not null check (first_year <= last_year),
    total          int      not null,
    asked_at       timestamptz not null,
    done_at        timestamptz,
    bytes          bigint,
    failure        text                             -- why there is no file, in a sentence
);
create index export_holder on intake.export (holder_unit_id, asked_at desc);
