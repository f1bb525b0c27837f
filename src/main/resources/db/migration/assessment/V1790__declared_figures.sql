-- A figure a paper states of a unit as a whole (190.113/204.379 người), while nobody can yet say which units below it are made of
-- what: it stands beside the sum of the parts and is never spread over them.
create table assessment.declared_figure (
    unit_id       int      not null references units.unit,
    year          smallint not null,
    key           text     not null,
    label         text     not null check (label <> ''),
    value         numeric,
    numerator     numeric,
    denominator   numeric,
    measure       text     not null,
    indicator     text,                 -- code of the indicator it speaks of, where it speaks of one
    as_of         date,
    position      smallint not null,    -- in the order of the paper
    document      text     not null check (document <> ''),
    document_date date,
    account_id    int,
    declared_at   timestamptz not null,
    primary key (unit_id, year, key),
    check (value is not null or numerator is not null)
);
