create schema quickreport;

-- A month's report of the register; its figures come from the sheets until it is frozen.
create table quickreport.quick_report (
    document_id   bigint primary key references documents.document,
    unit_id       int  not null references units.unit,
    obligation_id bigint references handin.obligation, -- null: nobody above asks for it
    set_id        text not null references criteria.criteria_set,
    year          smallint not null,
    month         smallint not null check (month between 1 and 12),
    previous      date not null,                       -- the cut-off it is compared with
    cut_off       date not null
);
create index quick_report_unit on quickreport.quick_report (unit_id, year desc, month desc);

-- What officers write, part by part; a part nobody wrote has no row.
create table quickreport.line (
    document_id bigint not null references quickreport.quick_report,
    part        text   not null,
    words       text   not null,
    version     int    not null default 1,
    account_id  int    not null,
    at          timestamptz not null,
    primary key (document_id, part)
);

create table quickreport.line_history (
    document_id bigint not null,
    part        text   not null,
    version     int    not null,
    words       text   not null,
    account_id  int    not null,
    at          timestamptz not null,
    primary key (document_id, part, version)
);

-- Why an indicator is not met and what is proposed: of the unit, not of one report, so that next month finds it again.
create table quickreport.cause (
    unit_id    int      not null references units.unit,
    set_id     text     not null references criteria.criteria_set,
    indicator  smallint not null,
    cause      text     not null default '',
    subjective boolean,                                -- chủ quan; false: khách quan; null: not said
    proposal   text     not null default '',
    version    int      not null default 1,
    account_id int      not null,
    at         timestamptz not null,
    primary key (unit_id, set_id, indicator)
);

create table quickreport.cause_history (
    unit_id    int      not null,
    set_id     text     not null,
    indicator  smallint not null,
    version    int      not null,
    cause      text     not null,
    subjective boolean,
    proposal   text     not null,
    account_id int      not null,
    at         timestamptz not null,
    primary key (unit_id, set_id, indicator, version)
);
