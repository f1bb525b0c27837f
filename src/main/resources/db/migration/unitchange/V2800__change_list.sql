create schema unitchange;

-- A list of changes of units as it was brought, looked through, and perhaps applied: then with its resolution, and with what it
-- came to that day.
create table unitchange.change_list (
    id            int generated always as identity primary key,
    unit_id       int         not null references units.unit,     -- whose area it changes
    account_id    int         not null references access.account, -- who brought it
    name          text        not null check (name <> ''),        -- of the file; or what was typed, in a few words
    sha256        text,                                           -- null: typed into the form
    day           date        not null,                           -- the first day of what is new
    level         text,                                           -- a level that ends altogether
    rows          jsonb       not null,
    created_at    timestamptz not null,
    number        text,
    dated         date,
    issuer        text,
    scan_id       bigint      references files.file,
    applied_by    int         references access.account,
    applied_at    timestamptz,
    reform_id     int         references units.reform,
    outcome       jsonb,                                          -- old units, new ones, who goes where: for the record
    handed_until  date,                                           -- last day the old units' accounts may finish what is owed
    undone_by     int         references access.account,
    undone_at     timestamptz,
    undone_for    text,
    check ((applied_at is null) = (number is null)),
    check ((undone_at is null) = (undone_for is null))
);
create index change_list_unit on unitchange.change_list (unit_id, created_at desc);
