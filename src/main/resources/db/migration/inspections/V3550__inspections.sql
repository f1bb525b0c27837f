create schema inspections;

-- What is to be inspected or supervised in a year, and what came of it.
create table inspections.inspection (
    id            bigint generated always as identity primary key,
    unit_id       int      not null references units.unit,   -- who inspects, or keeps the record of a social supervision
    body_id       int      references people.body,
    kind          text     not null check (kind in ('INSPECTION', 'SUPERVISION', 'SOCIAL')),
    by_name       text     not null check (by_name <> ''),   -- the team, the body, the Front
    year          smallint not null,
    title         text     not null check (title <> ''),
    fields        text[]   not null,
    contents      text,
    basis         text,                                      -- the plan it stands in: «12/KH-BCĐ»
    first_day     date     not null,
    last_day      date     not null,
    state         text     not null default 'PLANNED' check (state in ('PLANNED', 'DONE', 'CANCELLED')),
    cancelled_for text,
    visited_on    date,
    team          text,
    summary       text,
    version       int      not null default 1,
    created_by    int      not null,
    created_at    timestamptz not null,
    updated_by    int      not null,
    updated_at    timestamptz not null,
    folded        text     not null generated always as (units.fold_on(title || ' ' || by_name)) stored,
    constraint inspection_ends_after_start check (first_day <= last_day),
    check ((state = 'CANCELLED') = (cancelled_for is not null)),
    check ((state = 'DONE') = (visited_on is not null))
);
create index inspection_unit on inspections.inspection (unit_id, year desc);

-- Whom it looks at; somebody outside the area by name alone.
create table inspections.subject (
    id            bigint generated always as identity primary key,
    inspection_id bigint not null references inspections.inspection on delete cascade,
    ordinal       int    not null,
    name          text   not null check (name <> ''),
    party         text,                                      -- as tasks names parties: P12, B3, U5
    unit_id       int    references units.unit               -- where it is seen
);
create index subject_inspection on inspections.subject (inspection_id, ordinal);
create index subject_unit on inspections.subject (unit_id);

-- What was found, or what the Front or residents say. One with a request has a lead and a day, and is a task.
create table inspections.finding (
    id            bigint generated always as identity primary key,
    inspection_id bigint not null references inspections.inspection,
    ordinal       int    not null,
    words         text   not null check (words <> ''),
    set_id        text   references criteria.criteria_set,
    criterion     int,
    request       text,
    lead          text,
    lead_name     text,
    lead_unit_id  int    references units.unit,
    due           date,
    task_id       bigint references tasks.task,
    answer        text,
    answered_on   date,
    closed_on     date,
    closing       text,
    constraint request_has_lead_and_day check (num_nonnulls(request, lead, lead_name, lead_unit_id, due) in (0, 5)),
    check ((set_id is null) = (criterion is null)),
    check ((answer is null) = (answered_on is null)),
    check ((closing is null) = (closed_on is null)),
    foreign key (set_id, criterion) references criteria.criterion (set_id, number)
);
create index finding_inspection on inspections.finding (inspection_id, ordinal);
create index finding_due on inspections.finding (due) where closed_on is null and request is not null;
create index finding_lead on inspections.finding (lead_unit_id) where closed_on is null;
