create schema reporting;

-- What a report of the register is made from; its text below, its figures from the sheets until it is frozen.
create table reporting.report (
    document_id bigint primary key references documents.document,
    set_id      text not null references criteria.criteria_set,
    as_of       date not null
);

-- What officers write, part by part; a part nobody wrote has no row.
create table reporting.narrative (
    document_id bigint not null references reporting.report,
    part        text   not null,
    words       text   not null,
    version     int    not null default 1,
    account_id  int    not null,
    at          timestamptz not null,
    primary key (document_id, part)
);

create table reporting.narrative_history (
    document_id bigint not null,
    part        text   not null,
    version     int    not null,
    words       text   not null,
    account_id  int    not null,
    at          timestamptz not null,
    primary key (document_id, part, version)
);
