create schema meetings;

-- How often a body is to meet: one meeting in each month, quarter, half year or year, by a day of its last month.
create table meetings.rule (
    id         int generated always as identity primary key,
    unit_id    int  not null references units.unit,
    body_id    int  not null references people.body,
    kind       text not null,
    title      text not null check (title <> ''),      -- without the period: «Giao ban Ban Chỉ đạo»
    cycle      text not null check (cycle in ('MONTH', 'QUARTER', 'HALF_YEAR', 'YEAR')),
    by_day     smallint check (by_day between 1 and 31), -- of the last month of the period; null: its last day
    first_day  date not null,
    last_day   date,                                     -- null: until somebody ends it
    chair      text,
    place      text,
    preparer   text,
    created_by int  not null,
    created_at timestamptz not null,
    check (last_day is null or first_day <= last_day)
);
create index rule_unit on meetings.rule (unit_id);

create table meetings.meeting (
    id            bigint generated always as identity primary key,
    unit_id       int  not null references units.unit,
    body_id       int  not null references people.body,
    kind          text not null,
    title         text not null check (title <> ''),
    rule_id       int  references meetings.rule,
    period        date,                                  -- first day of the period of the rule it is held for
    day           date not null,
    starts        time not null,
    ends          time,
    place         text not null check (place <> ''),
    chair         text not null check (chair <> ''),
    preparer      text,
    agenda        text not null default '',              -- one point a line
    state         text not null default 'PLANNED' check (state in ('PLANNED', 'HELD', 'CANCELLED')),
    cancelled_for text,
    held_on       date,
    began         time,
    ended         time,
    secretary     text,
    minutes       text not null default '',              -- one paragraph a line
    version       int  not null default 1,
    created_by    int  not null,
    created_at    timestamptz not null,
    updated_by    int  not null,
    updated_at    timestamptz not null,
    folded        text not null generated always as (units.fold_on(title || ' ' || place || ' ' || chair)) stored,
    check ((rule_id is null) = (period is null)),
    constraint meeting_ends_after_start check (ends is null or ends > starts),
    constraint meeting_ended_after_it_began check (ended is null or ended > began),
    check ((state = 'CANCELLED') = (cancelled_for is not null)),
    check ((state = 'HELD') = (held_on is not null))
);
create index meeting_unit on meetings.meeting (unit_id, day desc);
create index meeting_rule on meetings.meeting (rule_id, period);
create unique index meeting_once_a_period on meetings.meeting (rule_id, period) where state <> 'CANCELLED' and rule_id is not null;

-- Who is asked to come, or came unasked; a guest has a name alone.
create table meetings.invitee (
    id         bigint generated always as identity primary key,
    meeting_id bigint not null references meetings.meeting on delete cascade,
    ordinal    int    not null,
    name       text   not null check (name <> ''),
    person_id  int    references people.person,
    body_id    int    references people.body,
    unit_id    int    references units.unit,
    unasked    boolean not null default false,
    came       text   check (came in ('YES', 'OTHER', 'NO')),
    check (num_nonnulls(person_id, body_id, unit_id) <= 1)
);
create index invitee_meeting on meetings.invitee (meeting_id, ordinal);
create index invitee_person on meetings.invitee (person_id);
create index invitee_body on meetings.invitee (body_id);
create index invitee_unit on meetings.invitee (unit_id);

-- What was concluded. One that gives work has one lead and a day, and becomes a task when it is given.
create table meetings.conclusion (
    id         bigint generated always as identity primary key,
    meeting_id bigint not null references meetings.meeting on delete cascade,
    ordinal    int    not null,
    words      text   not null check (words <> ''),
    lead       text,                                    -- as tasks names parties: P12, B3, U5
    lead_name  text,
    due        date,
    task_id    bigint references tasks.task,
    constraint conclusion_has_lead_and_day check (num_nonnulls(lead, lead_name, due) in (0, 3)),
    check (task_id is null or lead is not null)
);
create index conclusion_meeting on meetings.conclusion (meeting_id, ordinal);
create index conclusion_task on meetings.conclusion (task_id);

-- The papers written of a meeting: invitation, minutes, notice of conclusions.
create table meetings.paper (
    document_id bigint primary key references documents.document,
    meeting_id  bigint not null references meetings.meeting,
    kind        text   not null check (kind in ('INVITATION', 'MINUTES', 'NOTICE')),
    unique (meeting_id, kind)
);
