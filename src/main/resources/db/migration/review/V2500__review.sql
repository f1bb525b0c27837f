create schema review;

-- The way of one sheet: one unit, one set, one year. A unit without a row is on the track «Rà soát» and has handed in nothing.
create table review.review (
    id           bigint generated always as identity primary key,
    unit_id      int  not null references units.unit,
    set_id       text not null references criteria.criteria_set,
    year         smallint not null,
    track        text not null default 'REVIEW' check (track in ('REVIEW', 'RECOGNITION')),
    track_by     int,
    track_at     timestamptz,
    track_reason text,
    agreed_at    timestamptz,              -- null: not agreed to what would be handed in next
    agreed_by    int,
    agreed_name  text,                     -- who signed the paper, where one was recorded
    agreed_on    date,
    agreed_file  bigint references files.file,
    attempt      smallint not null default 0,
    handed_in_at timestamptz,
    handed_in_by int,
    explanation  text,                     -- why it is handed in although something is amiss
    concluded_at timestamptz,
    concluded_by int,
    conclusion   text,
    pending      smallint not null default 0,
    returned     smallint not null default 0,
    passed       smallint not null default 0,
    answer_by    date,                     -- the first day an answer to a returned indicator is due
    unique (unit_id, set_id, year)
);

-- Each indicator since the first hand-in, by its position in the set. version is the cell's as it was handed in last, before
-- the one of the hand-in before that: between the two lies what changed.
create table review.item (
    review_id   bigint   not null references review.review,
    indicator   smallint not null,
    state       text     not null check (state in ('PENDING', 'RETURNED', 'PASSED')),
    since       timestamptz not null,
    attempt     smallint not null,
    version     int      not null,
    before      int,
    decided_by  int,
    verdict     "char",                    -- what verification found: M, N or A
    reason      text,
    answer_by   date,
    answer      text,
    answered_by int,
    answered_at timestamptz,
    primary key (review_id, indicator),
    check (state <> 'RETURNED' or reason is not null and answer_by is not null)
);

-- Everything that was ever done, in order; nothing here is changed.
create table review.act (
    id        bigint generated always as identity primary key,
    review_id bigint   not null references review.review,
    kind      text     not null,
    indicator smallint,
    attempt   smallint not null,
    account_id int     not null,
    at        timestamptz not null,
    verdict   "char",
    words     text,
    answer_by date,
    file_id   bigint references files.file
);
create index act_review on review.act (review_id, id);
