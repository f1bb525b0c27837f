-- A paper that was checked and kept: its words as they were read, what was found, what adds up, what it states.
-- A check nobody keeps leaves nothing here.
create table documents.kept_check (
    id            bigint generated always as identity primary key,
    unit_id       int  not null references units.unit,
    name          text not null,           -- of the file; of pasted words what they are
    words         text not null,           -- lines as they were read
    file_id       bigint references files.file,
    type          text,
    number        text,
    symbol        text,
    place         text,
    document_date date,
    issuer        text,
    title         text,
    signer        text,
    version       int  not null default 1,
    kept_by       int  not null,
    kept_at       timestamptz not null,
    removed_by    int,
    removed_at    timestamptz,
    check ((removed_by is null) = (removed_at is null))
);
create index kept_check_unit on documents.kept_check (unit_id, id desc);

create table documents.kept_finding (
    check_id   bigint not null references documents.kept_check,
    position   int  not null,
    rule       text not null,
    severity   text not null check (severity in ('ERROR', 'WARN', 'INFO')),
    line       int  not null,
    quote      text not null,
    message    text not null,
    expected   text not null,
    found      text not null,
    waived_for text check (waived_for <> ''),
    waived_by  int,
    waived_at  timestamptz,
    primary key (check_id, position),
    check ((waived_for is null) = (waived_at is null))
);

create table documents.kept_agreement (
    check_id bigint not null references documents.kept_check,
    position int  not null,
    rule     text not null,
    line     int  not null,
    quote    text not null,
    message  text not null,
    primary key (check_id, position)
);

-- What the paper states; a correction by hand stands in the row, the journal has what stood before.
create table documents.kept_fact (
    id           bigint generated always as identity primary key,
    check_id     bigint not null references documents.kept_check,
    kind         text not null,
    words        text not null,
    value        text,                     -- a plain number, 16/19, 250-300, an ISO date
    unit         text,
    line         int  not null,            -- 0: added by hand
    corrected_by int,
    corrected_at timestamptz,
    removed_at   timestamptz
);
create index kept_fact_check on documents.kept_fact (check_id, id);
