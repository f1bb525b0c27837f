create schema units;
create extension if not exists unaccent;
create extension if not exists pg_trgm;
create extension if not exists btree_gist; -- «no two of these at once» as a constraint

-- Vietnamese order, and «Thôn 2» before «Thôn 10».
create collation units.vi (provider = icu, locale = 'vi-VN-u-kn-true');

-- Text as people search for it: no marks, no case, one space. NFC first, so that decomposed input folds alike.
create function units.fold_on(text) returns text
language sql immutable strict parallel safe
as $$ select regexp_replace(lower(public.unaccent('public.unaccent'::regdictionary, normalize($1, NFC))), '\s+', ' ', 'g') $$;

-- A code lives in time: after 1/7/2025 the same five digits can be a larger commune. Dates are half open: valid_to is the first day it is no more.
create table units.unit (
    id         int generated always as identity primary key,
    code       text not null check (code ~ '^[A-Z0-9-]{2,12}$'),
    level      text not null check (level in ('NATION', 'PROVINCE', 'DISTRICT', 'COMMUNE', 'VILLAGE')),
    valid_from date not null,
    valid_to   date not null default 'infinity',
    check (valid_from < valid_to),
    unique (code, valid_from),
    exclude using gist (code with =, daterange(valid_from, valid_to) with &&)
);

create table units.unit_name (
    unit_id    int  not null references units.unit,
    name       text not null check (name <> ''),
    kind       text not null, -- xã, phường, thị trấn, đặc khu, huyện, thị xã, tỉnh, thôn, bản, ấp …
    valid_from date not null,
    valid_to   date not null default 'infinity',
    folded     text not null generated always as (units.fold_on(kind || ' ' || name)) stored,
    primary key (unit_id, valid_from),
    check (valid_from < valid_to),
    exclude using gist (unit_id with =, daterange(valid_from, valid_to) with &&)
);
create index unit_name_folded on units.unit_name using gin (folded gin_trgm_ops);

create table units.alias (
    unit_id int  not null references units.unit,
    alias   text not null,
    folded  text not null generated always as (units.fold_on(alias)) stored,
    primary key (unit_id, alias)
);
create index alias_folded on units.alias using gin (folded gin_trgm_ops);

create table units.unit_parent (
    unit_id    int  not null references units.unit,
    parent_id  int  not null references units.unit,
    valid_from date not null,
    valid_to   date not null default 'infinity',
    primary key (unit_id, valid_from),
    check (valid_from < valid_to),
    check (unit_id <> parent_id),
    exclude using gist (unit_id with =, daterange(valid_from, valid_to) with &&)
);
create index unit_parent_parent on units.unit_parent (parent_id);

-- REGION (threshold column), AREA (khu vực I–III), ATK, DBKK, BORDER, GROUP (1–3): dated, apart from the tree.
create table units.classification (
    unit_id    int  not null references units.unit,
    kind       text not null,
    value      text not null,
    valid_from date not null,
    valid_to   date not null default 'infinity',
    act        text,
    primary key (unit_id, kind, valid_from),
    check (valid_from < valid_to),
    exclude using gist (unit_id with =, kind with =, daterange(valid_from, valid_to) with &&)
);

create table units.unit_change (
    from_id int  not null references units.unit,
    to_id   int  not null references units.unit,
    kind    text not null check (kind in ('MERGE', 'SPLIT', 'CONTINUE', 'CONVERT')),
    share   numeric check (share > 0 and share <= 1), -- of the old unit's people; null: not stated
    act     text,
    date    date not null,
    primary key (from_id, to_id)
);
create index unit_change_to on units.unit_change (to_id);

-- Derived from unit and unit_parent by units.refresh_tree(): every ancestor (and itself, depth 0) with the time it was one.
-- No foreign keys on what is derived: they would make the whole country's tree four times as slow to write.
create table units.closure (
    ancestor_id int  not null,
    unit_id     int  not null,
    depth       int  not null,
    valid_from  date not null,
    valid_to    date not null,
    primary key (ancestor_id, unit_id, valid_from)
);
create index closure_unit on units.closure (unit_id, ancestor_id);

-- Derived: what the holder of a unit may see. own: the subtree on the given day (or on the unit's last day);
-- the rest, read-only, is where those units came from.
create table units.reach (
    holder_id int     not null,
    unit_id   int     not null,
    own       boolean not null,
    primary key (holder_id, unit_id)
);
create index reach_unit on units.reach (unit_id);
