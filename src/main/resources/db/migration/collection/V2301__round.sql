-- Several villages of one commune asked the same list for the same year: their answers are added up for the commune's sheet.
create table collection.round (
    id          bigint generated always as identity primary key,
    unit_id     int      not null references units.unit, -- the commune
    sheet_code  text     not null,
    set_id      text     not null references criteria.criteria_set,
    year        smallint not null,
    indicators  text[]   not null check (cardinality(indicators) between 1 and 100),
    opened_by   int      not null,
    opened_at   timestamptz not null
);
create index round_unit on collection.round (unit_id, opened_at desc);

alter table collection.request add column round_id bigint references collection.round;
create index request_round on collection.request (round_id) where round_id is not null;

comment on column collection.answered.indicator is 'a code, with a part''s key where it is for one: 17.1/tap-trung';
