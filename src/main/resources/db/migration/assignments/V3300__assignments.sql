create schema assignments;

-- «Quyết định phân công»: its paper is a row of the register. Until it has a number nothing of it holds.
create table assignments.decision (
    document_id  bigint primary key references documents.document,
    unit_id      int    not null references units.unit,
    set_id       text   not null references criteria.criteria_set, -- whose criteria it gives
    effective_on date,                                             -- null: from the day it is signed
    basis        text   not null,                                  -- «Căn cứ», one a line
    duties       text   not null,                                  -- what those named in it are to do, a paragraph a line
    unique (document_id, unit_id)
);
create index decision_unit on assignments.decision (unit_id);

-- What a decision settles: who helps which area, who answers for which criterion, which office for which indicator. It says the
-- whole of it: once it has a number it takes the place of the decision before it, section by section.
create table assignments.section (
    decision_id bigint not null references assignments.decision,
    unit_id     int    not null,
    section     text   not null check (section in ('AREAS', 'CRITERIA', 'AGENCIES')),
    valid_from  date,                                              -- null: not in force yet
    valid_to    date   not null default 'infinity',
    replaced_by bigint references assignments.decision,
    primary key (decision_id, section),
    foreign key (decision_id, unit_id) references assignments.decision (document_id, unit_id),
    check (valid_from <= valid_to),
    constraint one_in_force exclude using gist
        (unit_id with =, section with =, daterange(valid_from, valid_to) with &&) where (valid_from is not null)
);

-- One thing given to one member or one office.
create table assignments.line (
    id          bigint  generated always as identity primary key,
    decision_id bigint  not null references assignments.decision,
    section     text    not null,
    unit_id     int     references units.unit,                     -- AREAS: the commune or village
    field       text    check (field in ('NTM', 'OCOP')),          -- AREAS
    criterion   int,
    indicator   text,
    member_id   int     references people.member (id),
    body_id     int     references people.body,                    -- AGENCIES
    lead        boolean not null,
    words       text,                                              -- AGENCIES: the task
    foreign key (decision_id, section) references assignments.section (decision_id, section),
    check ((section = 'AREAS') = (unit_id is not null)),
    check ((section = 'AREAS') = (field is not null)),
    check ((section = 'AREAS') = (criterion is null)),
    check (criterion is not null or indicator is null),
    check ((section = 'AGENCIES') = (body_id is not null)),
    check ((section = 'AGENCIES') = (member_id is null)),
    constraint given_once unique nulls not distinct (decision_id, section, unit_id, field, criterion, indicator, member_id, body_id)
);
create unique index line_one_lead on assignments.line
    (decision_id, section, unit_id, field, criterion, indicator) nulls not distinct where lead;
create index line_member on assignments.line (member_id);
create index line_body on assignments.line (body_id);

-- What its number did to who is in charge, so that a corrected day can be followed.
create table assignments.effect (
    decision_id bigint not null references assignments.decision,
    charge_id   int    not null references people.charge on delete cascade,
    began       boolean not null,                                  -- false: it ended
    primary key (decision_id, charge_id)
);
