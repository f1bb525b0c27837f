-- What was recorded of a signed paper's number, date and signer before it was put right, and why.
create table documents.former_registration (
    id            bigint generated always as identity primary key,
    document_id   bigint not null references documents.document,
    number        int    not null,
    document_date date   not null,
    signer_name   text,
    reason        text   not null check (reason <> ''),
    account_id    int    not null,
    at            timestamptz not null
);
create index former_registration_document on documents.former_registration (document_id);
