-- Views of the analysis somebody named: links with their choices, of one account each.
create table analysis.saved_view (
    id         int generated always as identity primary key,
    account_id int         not null,
    name       text        not null check (name <> '' and length(name) <= 80),
    path       text        not null check (path like '/phan-tich/%' and length(path) <= 1600),
    saved_at   timestamptz not null,
    unique (account_id, name)
);
