-- Why a year was closed, and every time one was opened again: who had closed it, who opened it and why.
alter table assessment.closed_year add column reason text check (reason <> '');

create table assessment.reopened_year (
    id           int generated always as identity primary key,
    unit_id      int not null references units.unit,
    year         smallint not null,
    closed_by    int not null,
    closed_at    timestamptz not null,
    closed_for   text,
    reopened_by  int not null,
    reopened_at  timestamptz not null,
    reopened_for text not null check (reopened_for <> '')
);
create index reopened_year_unit on assessment.reopened_year (unit_id, year);
