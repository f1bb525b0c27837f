-- Handed in to the unit above: only these cells (by position) still take figures; null: all of them do.
alter table assessment.sheet add column open_cells smallint[];

-- «Gia hạn cho đơn vị»: a unit that may still enter in a year that is closed, until the end of a day. It lifts what was closed
-- at the unit that gives it and below, never what was closed further up.
create table assessment.late_entry (
    id       int generated always as identity primary key,
    unit_id  int not null references units.unit,
    year     smallint not null,
    giver_id int not null references units.unit,
    until    date not null,
    reason   text not null check (reason <> ''),
    given_by int not null,
    made_at  timestamptz not null,
    ended_at timestamptz,
    ended_by int
);
create index late_entry_unit on assessment.late_entry (unit_id, year) where ended_at is null;
create index closed_year_year on assessment.closed_year (year);
