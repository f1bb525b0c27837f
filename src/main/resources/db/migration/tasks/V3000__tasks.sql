create schema tasks;

-- Work somebody is to do by a day. A recurring task is a row of its own (deadline WEEKLY, MONTHLY, QUARTERLY) and makes one row
-- for each time it falls due; only those have a state that moves. The one lead stands in the row, so that there is always one.
create table tasks.task (
    id             bigint generated always as identity primary key,
    unit_id        int  not null references units.unit,          -- who gives it, follows it and confirms it
    title          text not null check (title <> '' and length(title) <= 500),
    detail         text,
    state          text not null default 'OPEN' check (state in ('OPEN', 'DOING', 'REPORTED', 'CONFIRMED', 'CANCELLED')),
    lead_person_id int  references people.person,
    lead_body_id   int  references people.body,
    lead_unit_id   int  references units.unit,
    deadline       text not null check (deadline in ('BEFORE', 'BY', 'WITHIN', 'WEEKLY', 'MONTHLY', 'QUARTERLY')),
    grain          text not null default 'DAY' check (grain in ('DAY', 'MONTH', 'QUARTER', 'YEAR')), -- how the paper says it
    first_day      date,
    last_day       date not null,                                -- as said: of BEFORE the day it must be done before
    each           smallint not null default 0,                  -- day of the week 1–7, or of the month 1–31
    extended_to    date,
    due            date not null generated always as
                   (coalesce(extended_to, case deadline when 'BEFORE' then last_day - 1 else last_day end)) stored,
    recurs         boolean not null generated always as (deadline in ('WEEKLY', 'MONTHLY', 'QUARTERLY')) stored,
    for_each       boolean not null default false,               -- each co-worker leads one of his own, each time
    series_id      bigint references tasks.task,
    for_party      text not null default '',                     -- whose instance it is, where each has one
    set_id         text references criteria.criteria_set,
    criterion      int,
    indicator      text,
    source_kind    text not null default 'HAND',
    source_ref     bigint,                                       -- the key of what it came from, in the module that holds it
    source_words   text,                                         -- «KH 188/KH-UBND, mục III.2»
    source_path    text,
    started_on     date,
    reported_on    date,                                         -- the day it was last reported done; null: not, or sent back
    reported_by    int,
    closed_on      date,                                         -- confirmed or cancelled
    version        int  not null default 1,
    created_by     int  not null,
    created_at     timestamptz not null,
    updated_by     int  not null,
    updated_at     timestamptz not null,
    folded         text not null generated always as (units.fold_on(title || ' ' || coalesce(source_words, ''))) stored,
    constraint one_lead check (num_nonnulls(lead_person_id, lead_body_id, lead_unit_id) = 1),
    constraint end_not_before_start check (first_day is null or first_day <= last_day),
    check ((set_id is null) = (criterion is null)),
    check (criterion is not null or indicator is null),
    foreign key (set_id, criterion) references criteria.criterion (set_id, number),
    foreign key (set_id, indicator) references criteria.indicator (set_id, code),
    constraint once_each_time unique (series_id, last_day, for_party)
);
create index task_unit on tasks.task (unit_id);
create index task_undone on tasks.task (due) where state in ('OPEN', 'DOING') and not recurs;
create index task_waiting on tasks.task (unit_id) where state = 'REPORTED';
create index task_lead_person on tasks.task (lead_person_id);
create index task_lead_body on tasks.task (lead_body_id);
create index task_lead_unit on tasks.task (lead_unit_id);
create index task_source on tasks.task (source_kind, source_ref);
create index task_due on tasks.task (due);

-- Who else has a part in it: works along, looks over it, answers for it as the head.
create table tasks.party (
    task_id   bigint not null references tasks.task on delete cascade,
    part      text   not null check (part in ('COWORKER', 'SUPERVISOR', 'HEAD')),
    person_id int    references people.person,
    body_id   int    references people.body,
    unit_id   int    references units.unit,
    check (num_nonnulls(person_id, body_id, unit_id) = 1),
    unique nulls not distinct (task_id, part, person_id, body_id, unit_id)
);
create unique index party_one_of on tasks.party (task_id, part) where part <> 'COWORKER';
create index party_person on tasks.party (person_id);
create index party_body on tasks.party (body_id);
create index party_unit on tasks.party (unit_id);

-- Where a task is seen: the unit that gives it, those it is about, those of its parties.
create table tasks.area (
    task_id bigint  not null references tasks.task on delete cascade,
    unit_id int     not null references units.unit,
    about   boolean not null,                                    -- chosen: the task is about this unit
    primary key (task_id, unit_id)
);
create index area_unit on tasks.area (unit_id, task_id);

-- What happened to it, by whom: every step, and every word of progress with what proves it.
create table tasks.event (
    id         bigint generated always as identity primary key,
    task_id    bigint not null references tasks.task,
    kind       text   not null,
    words      text,
    link       text,
    percent    smallint check (percent between 0 and 100),
    account_id int    not null,
    at         timestamptz not null
);
create index event_task on tasks.event (task_id, id);

-- A later day asked for by who does it; one waits at a time, and is answered once.
create table tasks.extension (
    id          bigint generated always as identity primary key,
    task_id     bigint not null references tasks.task,
    due         date   not null,
    reason      text   not null check (reason <> ''),
    account_id  int    not null,
    at          timestamptz not null,
    given       date,
    refusal     text,
    answered_by int,
    answered_at timestamptz,
    check (answered_at is null or given is not null or refusal <> '')
);
create unique index extension_waits on tasks.extension (task_id) where answered_at is null;
create index extension_task on tasks.extension (task_id, id);

-- What it waits for: another task, or a paper that has not come out, in words.
create table tasks.blocker (
    id         bigint generated always as identity primary key,
    task_id    bigint not null references tasks.task,
    by_task_id bigint references tasks.task,
    words      text,
    account_id int    not null,
    at         timestamptz not null,
    cleared_by int,
    cleared_at timestamptz,
    check (num_nonnulls(by_task_id, words) = 1),
    check (task_id <> by_task_id)
);
create index blocker_task on tasks.blocker (task_id);
create index blocker_by on tasks.blocker (by_task_id);

-- A list of tasks somebody brought, as read, until it is made into tasks.
create table tasks.brought (
    id         bigint generated always as identity primary key,
    account_id int   not null,
    name       text  not null,
    sha256     text  not null,
    lines      jsonb not null,
    at         timestamptz not null,
    made_at    timestamptz
);
