create schema criteria;

-- The programme's name is data by period: one ends, the merged one begins.
create table criteria.programme (
    code       text not null,
    name       text not null,
    short_name text not null,
    act        text,
    valid_from date not null,
    valid_to   date not null default 'infinity', -- the first day it is no more
    primary key (code, valid_from),
    check (valid_from < valid_to)
);

-- A set as its decision issued it. content is the whole set in its canonical file form: exported byte for byte,
-- never changed once published. An overlay keeps its own words only and names its base.
create table criteria.criteria_set (
    id           text primary key check (id ~ '^[a-z0-9]+(-{1,2}[a-z0-9]+)*$'),
    name         text not null,
    level        text not null,
    tier         text not null,
    programme    text not null,
    base_id      text references criteria.criteria_set,
    province     text,
    unit_kinds   text[] not null,
    first_year   smallint not null,
    last_year    smallint not null,
    valid_from   date not null,
    valid_to     date,                           -- last day, as decisions write it
    act          text not null,
    act_date     date,
    content      text not null,
    sha256       text not null,
    loaded_at    timestamptz not null,
    published_at timestamptz,                    -- null: a draft
    published_by int,                            -- null: came with the product
    check (first_year <= last_year),
    check ((base_id is null) = (province is null))
);

create table criteria.criterion (
    set_id     text     not null references criteria.criteria_set,
    number     int      not null,
    position   smallint not null,                -- bit in the masks of a sheet
    name       text     not null,
    group_name text     not null,
    primary key (set_id, number),
    unique (set_id, position)
);

-- Resolved: an overlay's rows are those of its base, refined.
create table criteria.indicator (
    set_id    text     not null references criteria.criteria_set,
    position  smallint not null,                 -- key of the value in a sheet
    code      text     not null,
    criterion int      not null,
    name      text     not null,
    kind      text     not null,
    unit      text,
    month_due smallint check (month_due between 1 and 12),
    primary key (set_id, position),
    unique (set_id, code),
    foreign key (set_id, criterion) references criteria.criterion
);

insert into criteria.programme (code, name, short_name, act, valid_from, valid_to) values
    ('ntm', 'Chương trình mục tiêu quốc gia xây dựng nông thôn mới', 'Chương trình MTQG xây dựng nông thôn mới', null, '2010-06-04', '2026-01-01'),
    ('hop-nhat', 'Chương trình mục tiêu quốc gia xây dựng nông thôn mới, giảm nghèo bền vững và phát triển kinh tế - xã hội vùng đồng bào dân tộc thiểu số và miền núi giai đoạn 2026 - 2035',
     'Chương trình MTQG xây dựng nông thôn mới, giảm nghèo và phát triển vùng đồng bào DTTS và miền núi', 'Nghị quyết 257/2025/QH15 ngày 11/12/2025', '2026-01-01', 'infinity');
