create schema petitions;

-- What somebody asks of an office above: an obstacle to be cleared, or a wish. It lies with one unit at a time, and says since when.
create table petitions.petition (
    id          bigint generated always as identity primary key,
    unit_id     int  not null references units.unit,         -- whose petition it is
    raised_by   text not null check (raised_by in ('UNIT', 'MEETING', 'ENTERPRISE', 'RESIDENTS')),
    raiser      text,                                        -- the enterprise, the hamlet, who spoke at the dialogue
    category    text not null,
    title       text not null check (title <> '' and length(title) <= 500),
    detail      text,
    event       text,                                        -- a named one: Covid-19
    event_from  date,
    event_to    date,
    set_id      text references criteria.criteria_set,
    criteria    int[] not null default '{}',                 -- numbers of the criteria it touches
    day         date not null,                               -- raised
    due         date,                                        -- to be answered by
    paper       text,                                        -- the letter it stands in: «45/BC-UBND»
    source_words text,
    source_path text,
    state       text not null check (state in ('SENT', 'RECEIVED', 'OUTSIDE', 'ANSWERED', 'WITHDRAWN')),
    at_unit_id  int  not null references units.unit,         -- who is to act: of OUTSIDE, who follows it
    at_body_id  int  references people.body,
    at_name     text not null check (at_name <> ''),
    since       date not null,                               -- it lies there
    answer      text,
    answered_on date,
    version     int  not null default 1,
    created_by  int  not null,
    created_at  timestamptz not null,
    updated_by  int  not null,
    updated_at  timestamptz not null,
    folded      text not null generated always as
                (units.fold_on(title || ' ' || coalesce(event, '') || ' ' || coalesce(raiser, '') || ' ' || at_name)) stored,
    constraint event_ends_after_start check (event_from is null or event_to is null or event_from <= event_to),
    constraint due_after_raised check (due is null or due >= day),
    check ((state = 'ANSWERED') = (answered_on is not null)),
    check (set_id is not null or criteria = '{}')
);
create index petition_unit on petitions.petition (unit_id, day desc);
create index petition_at on petitions.petition (at_unit_id) where state in ('SENT', 'RECEIVED', 'OUTSIDE');

-- Every turn of its way: who sent it on, received, answered it, when and why.
create table petitions.step (
    id          bigint generated always as identity primary key,
    petition_id bigint not null references petitions.petition,
    kind        text   not null check (kind in ('RAISED', 'RECEIVED', 'PASSED', 'ANSWERED', 'REOPENED', 'WITHDRAWN')),
    to_name     text,
    words       text,
    day         date   not null,
    due         date,
    account_id  int    not null,
    at          timestamptz not null
);
create index step_petition on petitions.step (petition_id, id);
