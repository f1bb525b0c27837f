create schema villages;

-- Households and people of a village, or of the whole commune, as of a day. A figure corrected for the same day stands in the journal.
create table villages.base_figure (
    unit_id    int  not null references units.unit,
    as_of      date not null,
    households int  not null check (households >= 0),
    people     int  not null check (people >= households),
    account_id int  not null,
    entered_at timestamptz not null,
    primary key (unit_id, as_of)
);

-- A village's figure for one indicator of its commune's sheet. All null: taken away again.
create table villages.figure (
    village_id  int      not null references units.unit,
    set_id      text     not null references criteria.criteria_set,
    year        smallint not null,
    indicator   text     not null,
    version     int      not null default 1,
    achieved    boolean,
    value       numeric,
    numerator   numeric,
    denominator numeric,
    parts       jsonb,
    account_id  int      not null,
    entered_at  timestamptz not null,
    primary key (village_id, set_id, year, indicator)
);

-- What stood there before, so that one sees which village changed since the commune's figure was written.
create table villages.figure_history (
    village_id    int      not null,
    set_id        text     not null,
    year          smallint not null,
    indicator     text     not null,
    version       int      not null,
    achieved      boolean,
    value         numeric,
    numerator     numeric,
    denominator   numeric,
    parts         jsonb,
    account_id    int      not null,
    entered_at    timestamptz not null,
    superseded_at timestamptz not null,
    primary key (village_id, set_id, year, indicator, version)
);
