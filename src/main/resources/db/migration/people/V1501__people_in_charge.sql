-- People, where they sit, and what they are in charge of. Dates are half open: valid_to is the first day it is no more.
create table people.person (
    id         int generated always as identity primary key,
    unit_id    int  not null references units.unit, -- whose people: looked after by this unit and those above it
    full_name  text not null check (full_name <> ''),
    post       text,                                -- chức vụ công tác: Công chức Địa chính
    phone      text,
    email      text,
    account_id int unique references access.account,
    folded     text not null generated always as (units.fold_on(full_name || ' ' || coalesce(post, ''))) stored
);
create index person_unit on people.person (unit_id);

-- A seat in a body by a decision. The period is part of the key, so that what hangs on the seat cannot outlast it.
create table people.member (
    id              int  not null generated always as identity unique,
    body_id         int  not null references people.body,
    person_id       int  not null references people.person,
    title           text not null check (title <> ''), -- Trưởng ban, Phó Trưởng ban, Ủy viên …
    valid_from      date not null,
    valid_to        date not null default 'infinity',
    during          daterange not null generated always as (daterange(valid_from, valid_to)) stored,
    decision_number text,
    decision_date   date,
    decision_issuer text,
    check (valid_from < valid_to),
    primary key (id, during without overlaps),
    constraint one_seat exclude using gist (body_id with =, person_id with =, during with &&)
);
create index member_person on people.member (person_id);

-- Who answers for what: a whole unit (no criterion), a criterion, or one indicator of it.
create table people.charge (
    id              int  not null generated always as identity primary key,
    unit_id         int  not null references units.unit,
    set_id          text references criteria.criteria_set,
    criterion       int,
    indicator       text,
    part            text not null check (part in ('LEAD', 'SUPPORT')),
    member_id       int  not null,
    valid_from      date not null,
    valid_to        date not null default 'infinity',
    during          daterange not null generated always as (daterange(valid_from, valid_to)) stored,
    decision_number text,
    decision_date   date,
    decision_issuer text,
    check (valid_from < valid_to),
    check ((set_id is null) = (criterion is null)),
    check (criterion is not null or indicator is null),
    foreign key (set_id, criterion) references criteria.criterion (set_id, number),
    foreign key (set_id, indicator) references criteria.indicator (set_id, code),
    constraint charge_within_seat foreign key (member_id, period during) references people.member (id, period during),
    constraint one_lead exclude using gist
        (unit_id with =, coalesce(set_id, '') with =, coalesce(criterion, 0) with =, coalesce(indicator, '') with =, during with &&)
        where (part = 'LEAD'),
    constraint one_part_each exclude using gist
        (unit_id with =, coalesce(set_id, '') with =, coalesce(criterion, 0) with =, coalesce(indicator, '') with =, member_id with =, during with &&)
);
create index charge_unit on people.charge (unit_id, set_id);
create index charge_member on people.charge (member_id);

-- While the one is away the other acts, in everything the one is in charge of.
create table people.stand_in (
    id           int  not null generated always as identity primary key,
    member_id    int  not null,
    by_member_id int  not null,
    reason       text,
    valid_from   date not null,
    valid_to     date not null,
    during       daterange not null generated always as (daterange(valid_from, valid_to)) stored,
    check (member_id <> by_member_id),
    check (valid_from < valid_to),
    constraint stand_in_within_seat foreign key (member_id, period during) references people.member (id, period during),
    constraint stand_in_by_seat foreign key (by_member_id, period during) references people.member (id, period during),
    constraint one_stand_in exclude using gist (member_id with =, during with &&)
);
create index stand_in_by on people.stand_in (by_member_id);
