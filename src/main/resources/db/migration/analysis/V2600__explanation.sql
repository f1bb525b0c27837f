create schema analysis;

-- Why an unusual figure is right all the same. It speaks of one figure: a later one is not explained by it. Never changed:
-- another explanation, or taking one back (no words), is a row of its own.
create table analysis.explanation (
    id           bigint generated always as identity primary key,
    unit_id      int      not null references units.unit,
    year         smallint not null,
    set_id       text     not null references criteria.criteria_set,
    indicator    smallint not null,            -- position in the set
    part         text     not null default '', -- of a compound, or a sex
    figure       numeric  not null,
    words        text check (words <> '' and length(words) <= 2000),
    account_id   int      not null,
    explained_at timestamptz not null
);
create index explanation_place on analysis.explanation (unit_id, year, set_id, indicator, part, id desc);
