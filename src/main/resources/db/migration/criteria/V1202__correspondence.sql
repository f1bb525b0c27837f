-- What a later set asks for that an earlier one asked for too: no identity, only a counterpart, so that a trend may cross a
-- change of set and live figures may be judged by a set to come. Codes have no foreign key: a draft's indicators come and go.
create table criteria.set_pair (
    from_set text not null references criteria.criteria_set,
    to_set   text not null references criteria.criteria_set,
    note     text,
    sha256   text,                     -- of the file that came with the product; null: an administrator's own since
    saved_at timestamptz not null,
    saved_by int,
    primary key (from_set, to_set),
    check (from_set <> to_set)
);

create table criteria.indicator_counterpart (
    from_set   text    not null,
    to_set     text    not null,
    to_code    text    not null,
    from_code  text    not null,
    comparable boolean not null,       -- measured alike: the figure of one may be held against the bar of the other
    confirmed  boolean not null,       -- compared with the issued texts; else «cần xác nhận»
    note       text,
    primary key (from_set, to_set, to_code),
    foreign key (from_set, to_set) references criteria.set_pair
);

-- Several criteria may have become one.
create table criteria.criterion_counterpart (
    from_set    text    not null,
    to_set      text    not null,
    to_number   int     not null,
    from_number int     not null,
    confirmed   boolean not null,
    primary key (from_set, to_set, to_number, from_number),
    foreign key (from_set, to_set) references criteria.set_pair
);
