create schema plans;

-- One version of a unit's plan of a year; its paper stands in the register under the same id. An amendment is a version of its own.
create table plans.plan (
    document_id bigint primary key references documents.document,
    unit_id     int      not null references units.unit,
    year        smallint not null,
    programme   text     not null,
    set_id      text     not null references criteria.criteria_set,
    first_day   date     not null,
    last_day    date     not null,
    ordinal     smallint not null default 1 check (ordinal > 0),
    amends_id   bigint references plans.plan,
    amended_for text,
    parent_id   bigint references plans.plan,
    parent_text text,                               -- a plan above that is not kept here
    check_id    bigint references documents.kept_check, -- read out of this paper
    state       text     not null check (state in ('DRAFT', 'SUBMITTED', 'APPROVED', 'RUNNING', 'SUMMED_UP', 'REPLACED')),
    check (first_day <= last_day),
    check ((amends_id is null) = (amended_for is null))
);
create unique index one_approved_plan on plans.plan (unit_id, programme, year) where state in ('APPROVED', 'RUNNING', 'SUMMED_UP');
create index plan_unit on plans.plan (unit_id, year desc, ordinal desc);
create index plan_parent on plans.plan (parent_id);
create index plan_amends on plans.plan (amends_id);

-- Who brought it to which state, when, and why.
create table plans.step (
    id         bigint generated always as identity primary key,
    plan_id    bigint not null references plans.plan,
    state      text   not null,
    reason     text,
    account_id int    not null,
    at         timestamptz not null
);
create index step_plan on plans.step (plan_id, id);

create table plans.basis (
    plan_id     bigint   not null references plans.plan,
    position    smallint not null,
    words       text     not null check (words <> ''),
    document_id bigint references documents.document,
    check_id    bigint references documents.kept_check,
    primary key (plan_id, position)
);

create table plans.narrative (
    plan_id    bigint not null references plans.plan,
    part       text   not null,
    words      text   not null,
    version    int    not null default 1,
    account_id int    not null,
    at         timestamptz not null,
    primary key (plan_id, part)
);

create table plans.narrative_history (
    plan_id    bigint not null,
    part       text   not null,
    version    int    not null,
    words      text   not null,
    account_id int    not null,
    at         timestamptz not null,
    primary key (plan_id, part, version)
);

-- What fell short and why; carried into the next year's plan until somebody takes it out there.
create table plans.shortfall (
    id         bigint generated always as identity primary key,
    plan_id    bigint   not null references plans.plan,
    position   int      not null,
    kind       text     not null check (kind in ('LIMITATION', 'OBJECTIVE', 'SUBJECTIVE')),
    words      text     not null check (words <> ''),
    field      text,
    since_year smallint not null,                   -- the plan it first stood in
    unique (plan_id, position)
);

-- Something measurable to be reached. value, upper, keep and more are in the measure written beside them.
create table plans.target (
    id            bigint generated always as identity primary key,
    plan_id       bigint   not null references plans.plan,
    position      int      not null,
    kind          text     not null check (kind in ('INDICATOR', 'CRITERIA', 'INDICATORS', 'READY', 'BAND', 'MEAN', 'OTHER')),
    name          text     not null check (name <> ''),
    indicator     text,
    least         smallint,
    comparison    text     not null check (comparison in ('AT_LEAST', 'MORE_THAN', 'AT_MOST', 'LESS_THAN', 'EXACTLY', 'BETWEEN')),
    value         numeric  not null check (value >= 0),
    upper         numeric,
    measure       text     not null check (measure <> ''),
    year          smallint not null,
    keep          numeric check (keep >= 0),
    more          numeric check (more >= 0),
    baseline      numeric,
    baseline_year smallint,
    note          text,
    version       int      not null default 1,
    unique (plan_id, position),
    check ((kind = 'INDICATOR') = (indicator is not null)),
    check ((kind = 'BAND') = (least is not null)),
    check ((comparison = 'BETWEEN') = (upper is not null)),
    check (upper >= value),
    check ((keep is null) = (more is null)),
    check (keep + more = value)
);

-- Units named for a target: «xã Quài Cang, Quài Nưa, Chiềng Sinh».
create table plans.target_unit (
    target_id bigint not null references plans.target on delete cascade,
    unit_id   int    not null references units.unit,
    primary key (target_id, unit_id)
);

-- What of a target is handed down to a unit below.
create table plans.quota (
    target_id bigint  not null references plans.target on delete cascade,
    unit_id   int     not null references units.unit,
    value     numeric not null check (value >= 0),
    primary key (target_id, unit_id)
);
create index quota_unit on plans.quota (unit_id);

-- Something to be done, by whom and when; money in đồng.
create table plans.duty (
    id        bigint generated always as identity primary key,
    plan_id   bigint not null references plans.plan,
    position  int    not null,
    words     text   not null check (words <> ''),
    lead      text,
    together  text,
    first_day date,
    last_day  date,
    due_text  text,                                 -- as a paper words it: «thứ 7 hằng tuần»
    cost      bigint check (cost >= 0),
    unique (plan_id, position),
    check (first_day <= last_day)
);

-- The way of one indicator that is still missing: in which quarter, what is done, how, by whom, with how much.
create table plans.road (
    plan_id   bigint   not null references plans.plan,
    indicator text     not null,
    quarter   smallint check (quarter between 1 and 4),
    duty      text     not null default '',
    solution  text     not null default '',
    lead      text     not null default '',
    cost      bigint check (cost >= 0),
    primary key (plan_id, indicator)
);
