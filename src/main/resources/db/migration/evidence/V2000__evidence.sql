create schema evidence;

-- A file brought as evidence for one unit, set and year: the file itself once, however many indicators it proves.
create table evidence.item (
    id          bigint generated always as identity primary key,
    unit_id     int      not null references units.unit,
    set_id      text     not null references criteria.criteria_set,
    year        smallint not null,
    file_id     bigint   not null references files.file,
    sha256      text     not null,              -- so that the same file elsewhere is found by index
    path        text     not null check (path <> ''), -- as it came, with its folders
    proposed    text     not null default '',   -- places its name speaks of: «17.1; TC 5»
    number      text,                           -- of the document: 15/BC-UBND
    issued_on   date,
    valid_until date,
    note        text,
    account_id  int,
    added_at    timestamptz not null,
    removed_by  int,
    removed_at  timestamptz
);
create unique index item_once on evidence.item (unit_id, set_id, year, sha256) where removed_at is null;
create index item_sheet on evidence.item (unit_id, set_id, year);
create index item_sha256 on evidence.item (sha256);

-- Where it is filed: an indicator by its position, or a whole criterion (-1). What was moved or taken out stays as history.
create table evidence.placement (
    id        bigint generated always as identity primary key,
    item_id   bigint   not null references evidence.item,
    criterion smallint not null,
    indicator smallint not null default -1,
    placed_by int,
    placed_at timestamptz not null,
    ended_by  int,
    ended_at  timestamptz
);
create unique index placement_now on evidence.placement (item_id, criterion, indicator) where ended_at is null;
create index placement_item on evidence.placement (item_id);

-- The talk beside an indicator: a remark, or an answer to one.
create table evidence.remark (
    id         bigint generated always as identity primary key,
    unit_id    int      not null references units.unit,
    set_id     text     not null references criteria.criteria_set,
    year       smallint not null,
    indicator  smallint not null,
    answers    bigint references evidence.remark,
    words      text not null check (words <> ''),
    account_id int  not null,
    written_at timestamptz not null
);
create index remark_line on evidence.remark (unit_id, set_id, year, indicator);

-- «Đã giải quyết», and open again: the latest row says how a thread stands.
create table evidence.settling (
    id         bigint generated always as identity primary key,
    remark_id  bigint  not null references evidence.remark,
    settled    boolean not null,
    account_id int     not null,
    at         timestamptz not null
);
create index settling_remark on evidence.settling (remark_id, id);

create table evidence.mention (
    remark_id  bigint not null references evidence.remark,
    account_id int    not null,
    seen_at    timestamptz,
    primary key (remark_id, account_id)
);
create index mention_account on evidence.mention (account_id, remark_id);
