-- A member goes to a village or commune: what was seen, what was asked for.
create table assignments.visit (
    id          bigint generated always as identity primary key,
    of_unit_id  int    not null references units.unit,             -- whose member went
    unit_id     int    not null references units.unit,             -- where to
    spot        text,                                              -- village, works … inside it, in words
    member_id   int    not null references people.member (id),
    visited_on  date   not null,
    findings    text   not null check (findings <> ''),
    account_id  int    not null,
    at          timestamptz not null,
    removed_by  int,
    removed_at  timestamptz,
    removed_for text,
    check ((removed_at is null) = (removed_for is null))
);
create index visit_unit on assignments.visit (unit_id, visited_on);
create index visit_member on assignments.visit (member_id, visited_on);
create index visit_of_unit on assignments.visit (of_unit_id, visited_on);

create table assignments.request (
    id       bigint generated always as identity primary key,
    visit_id bigint not null references assignments.visit,
    words    text   not null check (words <> ''),
    task_id  bigint references tasks.task
);
create index request_visit on assignments.request (visit_id);

create table assignments.photo (
    visit_id bigint not null references assignments.visit,
    file_id  bigint not null references files.file,
    primary key (visit_id, file_id)
);
