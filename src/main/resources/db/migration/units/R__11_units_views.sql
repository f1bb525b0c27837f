-- The unit as it stood on a day; a closed unit as it stood on its last day. Inlined by the planner.
create or replace function units.unit_on(day date)
returns table (id int, code text, level text, name text, kind text, full_name text, parent_id int, valid_from date, valid_to date)
language sql stable
as $$
    select unit_id, code, level, name, kind, full_name, parent_id, valid_from, valid_to
    from units.state
    where shown_from <= day and shown_to > day
$$;

create or replace view units.unit_v as
select id, code, level, valid_from, valid_to from units.unit;

create or replace view units.closure_v as
select ancestor_id, unit_id, depth, valid_from, valid_to from units.closure;

create or replace view units.reach_v as
select holder_id, unit_id, own from units.reach;

create or replace view units.classification_v as
select unit_id, kind, value, valid_from, valid_to from units.classification;

create or replace view units.unit_change_v as
select from_id, to_id, kind, share, act, date from units.unit_change;

-- Every name a unit ever bore, and those it is also known by.
create or replace view units.name_v as
select unit_id, name, kind, valid_from, valid_to from units.unit_name;

create or replace view units.alias_v as
select unit_id, alias from units.alias;

-- What somebody may count in figures of a day: what he may see today, and what stood below his unit on that day and has left it
-- since. A commune that moved in March stays in its old district's first quarter.
create or replace function units.counted_on(holder int, day date)
returns table (unit_id int)
language sql stable
as $$
    select unit_id from units.reach where holder_id = holder
    union
    select unit_id from units.closure where ancestor_id = holder and day >= valid_from and day < valid_to
$$;
