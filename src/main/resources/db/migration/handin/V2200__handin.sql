create schema handin;

-- Who owes whom which report, as a paper states it. A due day is a day of a month of the period, counted from its first:
-- month 3 of a quarter is its last, month 11 of a year is November, so a report may be due before its period ends; a number
-- beyond the period's length is due after it. A rule that changes ends, and another begins.
create table handin.report_rule (
    id                int generated always as identity primary key,
    receiver_id       int  not null references units.unit,
    body_id           int  references people.body,      -- the receiver's body it goes to
    owing_level       text not null check (owing_level in ('PROVINCE', 'DISTRICT', 'COMMUNE', 'VILLAGE')),
    form              text not null,                    -- which module writes it: quick-report …; paper: any frozen paper
    name              text not null check (name <> ''),
    cycle             text not null check (cycle in ('MONTH', 'QUARTER', 'YEAR')),
    internal_month    smallint check (internal_month between 1 and 24),
    internal_day      smallint check (internal_day between 1 and 31),
    internal_receiver text,                             -- who inside the owing unit puts it together
    due_month         smallint not null check (due_month between 1 and 24),
    due_day           smallint not null check (due_day between 1 and 31),
    cut_off_month     smallint not null check (cut_off_month between 1 and 24),
    cut_off_day       smallint not null check (cut_off_day between 1 and 31),
    closes_after      smallint check (closes_after >= 0), -- days late after which nothing more is taken; null: never closed
    valid_from        date not null,
    valid_to          date not null default 'infinity',
    asks_from         date not null,                    -- what was due before is not asked for here
    source            text not null check (source <> ''),
    account_id        int,
    recorded_at       timestamptz not null,
    check (valid_from <= valid_to),
    check ((internal_month is null) = (internal_day is null))
);
create index report_rule_receiver on handin.report_rule (receiver_id);

-- One report one unit owes for one period, made from a rule; what the rule said that day stands here.
create table handin.obligation (
    id               bigint generated always as identity primary key,
    rule_id          int  not null references handin.report_rule,
    unit_id          int  not null references units.unit,
    receiver_id      int  not null references units.unit,
    cycle            text not null,
    year             smallint not null,
    ordinal          smallint not null,                 -- month 1–12, quarter 1–4, year 1
    period_from      date not null,
    period_to        date not null,                     -- its last day
    previous_cut_off date not null,
    cut_off          date not null,                     -- figures count to the end of this day
    internal_due     date,
    due              date not null,
    made_at          timestamptz not null,
    unique (rule_id, unit_id, period_from)
);
create index obligation_unit on handin.obligation (unit_id, due desc);
create index obligation_receiver on handin.obligation (receiver_id, year, cycle, ordinal);

-- What was handed in, as it was that moment; never changed. A report that came back is handed in again as the next attempt.
create table handin.submission (
    id            bigint generated always as identity primary key,
    obligation_id bigint   not null references handin.obligation,
    attempt       smallint not null check (attempt > 0),
    document_id   bigint   references documents.document, -- null: figures only
    frozen_id     bigint   references documents.frozen,
    figures       jsonb,                                  -- what the receiver gathers from
    account_id    int      not null,
    at            timestamptz not null,
    unique (obligation_id, attempt),
    check ((document_id is null) = (frozen_id is null)),
    check (frozen_id is not null or figures is not null)
);
create index submission_document on handin.submission (document_id);

-- The receiver's word on it, once.
create table handin.answer (
    submission_id bigint primary key references handin.submission,
    accepted      boolean not null,
    reason        text,
    account_id    int not null,
    at            timestamptz not null,
    check (accepted or reason <> '')
);

-- A later due day, given by the receiver for one unit and period; the last one counts.
create table handin.extension (
    id            bigint generated always as identity primary key,
    obligation_id bigint not null references handin.obligation,
    due           date   not null,
    reason        text   not null check (reason <> ''),
    account_id    int    not null,
    at            timestamptz not null
);
create index extension_obligation on handin.extension (obligation_id, id desc);
