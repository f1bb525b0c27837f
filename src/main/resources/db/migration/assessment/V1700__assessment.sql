create schema assessment;

-- One unit, one criteria set, one year. The roll-up stands here, written by the transaction that changes a value;
-- no transaction touches an ancestor. Bit i of a mask is the i-th criterion of the set.
create table assessment.sheet (
    id                 int generated always as identity primary key,
    unit_id            int  not null references units.unit,
    set_id             text not null references criteria.criteria_set,
    year               smallint not null check (year between 2009 and 2100),
    dimension          text,                       -- threshold column the unit is judged by; null: its region or group is not known
    opened_at          timestamptz not null,
    opened_by          int,
    -- One letter per indicator, in the order of the set: M met, N not met, A not applicable, - no figure;
    -- small: carried and not yet reviewed; ?: was judged last year, must be reviewed again, no figure yet.
    verdicts           text not null check (verdicts ~ '^[MNAmna?-]*$'),
    met_mask           bigint not null default 0,
    missing_mask       bigint not null default 0,  -- criteria with a figure still missing
    carried_mask       bigint not null default 0,  -- met, but resting on at least one carried verdict
    criteria_met       smallint not null default 0,
    criteria_carried   smallint not null default 0, -- of those met, how many rest on a carried verdict
    indicators_met     smallint not null default 0,
    indicators_total   smallint not null,          -- applicable ones
    indicators_missing smallint not null,
    indicators_carried smallint not null default 0,
    ready              boolean not null default false,
    updated_at         timestamptz not null,
    updated_by         int,
    unique (unit_id, set_id, year)
) with (fillfactor = 70);
create index sheet_year on assessment.sheet (set_id, year, unit_id);

-- The state that counts now. A superseded state moves to value_history, so a first entry costs one row.
-- indicator is the indicator's position in the set (sets are immutable once published).
-- No foreign key to sheet: its check costs two thirds of a bulk import, a sheet is never deleted, and every writer
-- has it locked.
create table assessment.indicator_value (
    sheet_id         int      not null,
    indicator        smallint not null,
    version          int      not null default 1,
    verdict          "char"   not null check (verdict in ('M', 'N', '-', 'A')), -- met, not met, missing, not applicable
    confirmed        boolean  not null default true,   -- judged by a confirmed threshold
    achieved         boolean,
    value            numeric,
    numerator        numeric,
    denominator      numeric,
    parts            jsonb,                            -- per sex, compound: {"nam": {...}}
    carried_from     smallint,                         -- year the verdict was inherited from and not yet reviewed
    note             text,
    as_of            date,
    source           text,
    supplied_by      text,                             -- agency or person who gave the figure
    account_id       int,                              -- who typed it
    entered_at       timestamptz not null,
    verified_verdict "char",
    verified_by      int,
    verified_at      timestamptz,
    primary key (sheet_id, indicator)
) with (fillfactor = 90);

create table assessment.value_history (
    sheet_id     int      not null,
    indicator    smallint not null,
    version      int      not null,
    verdict      "char"   not null,
    confirmed    boolean  not null,
    achieved     boolean,
    value        numeric,
    numerator    numeric,
    denominator  numeric,
    parts        jsonb,
    carried_from smallint,
    note         text,
    as_of        date,
    source       text,
    supplied_by  text,
    account_id   int,
    entered_at   timestamptz not null,
    superseded_at timestamptz not null,
    superseded_by int,
    primary key (sheet_id, indicator, version)
);

-- Old papers state «40/57» without saying which 40: kept beside the itemised count, never spread over items.
create table assessment.declared_total (
    sheet_id      int not null references assessment.sheet primary key,
    criteria      smallint,
    indicators    smallint,
    document      text not null check (document <> ''),
    document_date date,
    note          text,
    account_id    int,
    declared_at   timestamptz not null
);

-- A matrix of «x» as offices hold it: verdicts without figures, for a criterion or, at its position, for an indicator.
create table assessment.declared_verdict (
    sheet_id      int not null references assessment.sheet,
    criterion     smallint not null,
    indicator     smallint not null default -1,
    met           boolean not null,
    document      text not null check (document <> ''),
    document_date date,
    account_id    int,
    declared_at   timestamptz not null,
    primary key (sheet_id, criterion, indicator)
);

create table assessment.closed_year (
    unit_id   int not null references units.unit,
    year      smallint not null,
    closed_by int not null,
    closed_at timestamptz not null,
    primary key (unit_id, year)
);

-- Phường and thị trấn are listed apart unless a decision says otherwise.
create table assessment.unit_exception (
    unit_id  int  not null references units.unit,
    set_id   text not null references criteria.criteria_set,
    included boolean not null,
    act      text not null,
    primary key (unit_id, set_id)
);

-- The set of a unit-year is chosen, never inferred from the calendar.
create table assessment.chosen_set (
    unit_id int not null references units.unit,
    year    smallint not null,
    set_id  text not null references criteria.criteria_set,
    reason  text,
    primary key (unit_id, year, set_id)
);

-- Last known recognitions of a unit, as papers state them: history that never moves to a successor.
create table assessment.recognition (
    id         int generated always as identity primary key,
    unit_id    int  not null references units.unit,
    tier       text not null,
    year       smallint,
    decision   text,
    decided_on date,
    revoked_on date,
    source     text not null
);
create index recognition_unit on assessment.recognition (unit_id);
