-- Changes made in one step by one act: what stood in the dated tables before and after, for the units touched and those made, so
-- that the step can be taken back while nothing has been built on it.
create table units.reform (
    id         int generated always as identity primary key,
    day        date        not null,
    act        text        not null check (act <> ''),
    made       int[]       not null,
    touched    int[]       not null,
    before     jsonb       not null,
    after      jsonb       not null,
    applied_at timestamptz not null,
    undone_at  timestamptz
);

-- The day the derived tables were last worked out for: who may see what changes on the day a change takes effect, not on the day
-- it was recorded.
create table units.tree_day (
    one boolean primary key default true check (one),
    day date not null
);
insert into units.tree_day (day) values (current_date);
