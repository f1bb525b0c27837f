-- A unit asks for a later due day itself; one waits at a time, and one that was handed in meanwhile waits no more.
create table handin.extension_request (
    id            bigint generated always as identity primary key,
    obligation_id bigint not null references handin.obligation,
    due           date   not null,
    reason        text   not null check (reason <> ''),
    account_id    int    not null,
    at            timestamptz not null
);
create index extension_request_obligation on handin.extension_request (obligation_id, id desc);

-- The receiver's word on it, once: the day it gave, which may be another, or why it gives none.
create table handin.extension_answer (
    request_id bigint primary key references handin.extension_request,
    due        date,
    reason     text,
    account_id int not null,
    at         timestamptz not null,
    check (due is not null or reason <> '')
);
