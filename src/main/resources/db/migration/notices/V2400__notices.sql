create schema notices;

-- One event, one notice to one person; shown in the product to those who sign in, mailed once to those with an address.
create table notices.notice (
    id         bigint generated always as identity primary key,
    account_id int  references access.account,
    person_id  int  references people.person,
    kind       text not null,               -- CHARGE, MISSING, ANSWERED …
    event      text not null,               -- what happened, so that it is told once
    line       text not null check (line <> ''),
    path       text not null,
    made_at    timestamptz not null,
    read_at    timestamptz,
    mailed_at  timestamptz,                 -- also when there was no address to mail it to that day
    check (account_id is not null or person_id is not null),
    unique nulls not distinct (account_id, person_id, kind, event)
);
create index notice_unread on notices.notice (account_id) where read_at is null;
create index notice_account on notices.notice (account_id, made_at desc);
create index notice_unmailed on notices.notice (person_id, account_id) where mailed_at is null;

-- What was sent: at most one a day to an address.
create table notices.digest (
    address text not null,
    day     date not null,
    items   int  not null,
    sent_at timestamptz not null,
    failure text,                           -- why it could not be sent; it is tried again the next day
    primary key (address, day)
);
