create schema documents;

create table documents.document (
    id            bigint generated always as identity primary key,
    unit_id       int  not null references units.unit,
    body_id       int  references people.body,
    type          text not null,          -- BC, KH, CTr … of NĐ 30/2020
    kind          text not null,          -- annual-report …: which module writes it
    year          smallint not null,
    title         text not null,          -- trích yếu
    state         text not null check (state in ('DRAFT', 'AWAITING_SIGNATURE', 'SIGNED', 'ISSUED', 'REPLACED', 'EXPIRED')),
    number        int  check (number > 0),
    symbol        text not null,
    place         text not null default '',
    document_date date,
    signer_id     int  references people.signer,
    signer_name   text,                   -- as the signed paper has it
    recipients    text not null default '', -- one a line
    version       int not null default 1,
    created_by    int not null,
    created_at    timestamptz not null,
    updated_by    int not null,
    updated_at    timestamptz not null,
    check ((number is null) = (document_date is null))
);
create index document_unit on documents.document (unit_id, year desc, id desc);
create index document_number on documents.document (body_id, type, number);

-- Frozen for signing: figures, text and both files; never updated but to say that it was withdrawn. A new freeze is a new row.
create table documents.frozen (
    id            bigint generated always as identity primary key,
    document_id   bigint not null references documents.document,
    content       jsonb  not null,
    docx_id       bigint not null references files.file,
    pdf_id        bigint not null references files.file,
    frozen_by     int    not null,
    frozen_at     timestamptz not null,
    withdrawn_at  timestamptz,
    withdrawn_by  int,
    withdrawn_for text,
    check ((withdrawn_at is null) = (withdrawn_for is null))
);
create unique index frozen_once on documents.frozen (document_id) where withdrawn_at is null;

-- A finding somebody answers for in writing.
create table documents.waiver (
    document_id bigint not null references documents.document,
    finding     text not null,
    reason      text not null check (reason <> ''),
    account_id  int not null,
    at          timestamptz not null,
    primary key (document_id, finding)
);

create table documents.signed_copy (
    document_id bigint not null references documents.document,
    file_id     bigint not null references files.file,
    added_at    timestamptz not null,
    primary key (document_id, file_id)
);
