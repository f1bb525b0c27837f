create schema collection;

-- One list of indicators one unit is asked for by a one-time link. The link's text is shown once; its SHA-256 is kept.
create table collection.request (
    id          bigint generated always as identity primary key,
    unit_id     int      not null references units.unit, -- who answers: a commune or a village of it
    sheet_code  text     not null,                       -- whose sheet it will count on
    set_id      text     not null references criteria.criteria_set,
    year        smallint not null,
    indicators  text[]   not null check (cardinality(indicators) between 1 and 100),
    recipient   text     not null check (recipient <> ''),
    phone       text,
    note        text,
    sha256      bytea    not null unique,
    valid_until timestamptz not null,
    opened_by   int      not null,
    opened_at   timestamptz not null,
    closed_at   timestamptz,
    closed_by   int
);
create index request_unit on collection.request (unit_id, opened_at desc);

-- What came back, once; never changed.
create table collection.answer (
    request_id  bigint primary key references collection.request,
    supplier    text not null check (supplier <> ''),
    phone       text,
    note        text,
    sent_at     timestamptz not null,
    reviewed_at timestamptz,
    reviewed_by int
);

-- As written by whoever answered, and what the officer made of it.
create table collection.answered (
    request_id  bigint not null references collection.answer,
    indicator   text   not null,
    value       text   not null default '',
    numerator   text   not null default '',
    denominator text   not null default '',
    note        text,
    accepted    boolean,
    primary key (request_id, indicator)
);
