create or replace view assessment.sheet_v as
select id, unit_id, set_id, year, dimension, opened_at, verdicts, met_mask, missing_mask, carried_mask, criteria_met,
       criteria_carried, indicators_met, indicators_total, indicators_missing, indicators_carried, ready, updated_at,
       updated_by, itemised, open_cells
from assessment.sheet;

create or replace view assessment.indicator_value_v as
select s.unit_id, s.set_id, s.year, s.dimension, v.sheet_id, v.indicator, v.version, v.verdict, v.confirmed, v.achieved,
       v.value, v.numerator, v.denominator, v.parts, v.carried_from, v.note, v.as_of, v.source, v.supplied_by,
       v.account_id, v.entered_at, v.verified_verdict, v.verified_by, v.verified_at
from assessment.sheet s
join assessment.indicator_value v on v.sheet_id = s.id;

-- Every state a value ever had: it counted from entered_at until superseded_at.
create or replace view assessment.value_history_v as
select sheet_id, indicator, version, verdict, confirmed, achieved, value, numerator, denominator, parts, carried_from,
       note, as_of, source, supplied_by, account_id, entered_at, 'infinity'::timestamptz as superseded_at
from assessment.indicator_value
union all
select sheet_id, indicator, version, verdict, confirmed, achieved, value, numerator, denominator, parts, carried_from,
       note, as_of, source, supplied_by, account_id, entered_at, superseded_at
from assessment.value_history;

create or replace view assessment.declared_total_v as
select s.unit_id, s.set_id, s.year, t.sheet_id, t.criteria, t.indicators, t.document, t.document_date, t.note, t.declared_at
from assessment.declared_total t
join assessment.sheet s on s.id = t.sheet_id;

create or replace view assessment.declared_verdict_v as
select s.unit_id, s.set_id, s.year, d.sheet_id, d.criterion, d.indicator, d.met, d.document, d.document_date, d.declared_at, d.stated
from assessment.declared_verdict d
join assessment.sheet s on s.id = d.sheet_id;

create or replace view assessment.recognition_v as
select id, unit_id, tier, year, decision, decided_on, revoked_on, source from assessment.recognition;

create or replace view assessment.closed_year_v as
select unit_id, year, closed_by, closed_at from assessment.closed_year;

create or replace view assessment.late_entry_v as
select unit_id, year, giver_id, until from assessment.late_entry where ended_at is null;

create or replace view assessment.chosen_set_v as
select unit_id, year, set_id, reason from assessment.chosen_set;

-- Which units stand in a denominator of the set on a day: those of the kinds it applies to, and the exceptions by decision.
create or replace function assessment.applicable_on(criteria_set text, day date)
returns table (unit_id int)
language sql stable
as $$
    select u.id
    from units.unit_on(day) u
    join criteria.criteria_set_v c on c.id = criteria_set
    left join assessment.unit_exception x on x.unit_id = u.id and x.set_id = c.id
    where day < u.valid_to
      and coalesce(x.included, u.kind = any (c.unit_kinds))
$$;

-- The roll-ups of an area on a day, by units of one level, with last year's count beside; a unit judged by a set and by its
-- overlay has two rows. Planned for its area each time: what is best for ten units is slow for three thousand.
create or replace function assessment.rollups_on(holder int, area int, of_level text, criteria_set text, family text[],
                                                 of_year int, day date)
returns table (id int, code text, name text, full_name text, kind text, counted boolean, set_id text, verdicts text,
               itemised boolean, met_mask bigint, missing_mask bigint, criteria_met smallint, criteria_carried smallint,
               indicators_met smallint, indicators_total smallint, indicators_missing smallint, ready boolean,
               declared_criteria smallint, declared_indicators smallint, declared_document text, last_year smallint,
               updated_at timestamptz)
language plpgsql stable
set plan_cache_mode = force_custom_plan
set join_collapse_limit = 1 -- the order as written: trying others takes longer than reading a province
as $$
#variable_conflict use_column
declare
    kinds text[] := (select c.unit_kinds from criteria.criteria_set_v c where c.id = criteria_set);
begin
    return query
    select u.id, u.code, u.name, u.full_name, u.kind, coalesce(x.included, u.kind = any (kinds)), s.set_id, s.verdicts,
           s.itemised, s.met_mask, s.missing_mask, s.criteria_met, s.criteria_carried, s.indicators_met, s.indicators_total,
           s.indicators_missing, s.ready, t.criteria, t.indicators, t.document,
           case when l.itemised then l.criteria_met end, s.updated_at
    from units.closure_v c
    left join units.reach_v r on r.unit_id = c.unit_id and r.holder_id = holder
    join units.unit_on(day) u on u.id = c.unit_id and u.level = of_level and u.valid_to > day
    left join assessment.unit_exception x on x.unit_id = u.id and x.set_id = criteria_set
    left join assessment.sheet s on s.unit_id = u.id and s.year = of_year and s.set_id = any (family)
    left join assessment.declared_total t on t.sheet_id = s.id
    left join assessment.sheet l on l.unit_id = u.id and l.year = of_year - 1 and l.set_id = s.set_id
    where c.ancestor_id = area and day >= c.valid_from and day < c.valid_to
      -- one that has left the holder's area since is still counted for the days it was in it (units.counted_on, without its cost)
      and (r.unit_id is not null
           or exists (select from units.closure_v h
                      where h.ancestor_id = holder and h.unit_id = c.unit_id and day >= h.valid_from and day < h.valid_to));
end
$$;

-- Per year, over the units that were in the area at that year's end and have figures of their own.
create or replace function assessment.trend_on(holder int, area int, family text[], from_year int, to_year int)
returns table (year smallint, units int, criteria_met int, ready int)
language plpgsql stable
set plan_cache_mode = force_custom_plan
set join_collapse_limit = 1
as $$
#variable_conflict use_column
begin
    return query
    select s.year, count(*)::int, sum(s.criteria_met)::int, count(*) filter (where s.ready)::int
    from units.closure_v c
    left join units.reach_v r on r.unit_id = c.unit_id and r.holder_id = holder
    join assessment.sheet s on s.unit_id = c.unit_id and s.set_id = any (family) and s.year between from_year and to_year
    where c.ancestor_id = area and s.itemised
      and make_date(s.year, 12, 31) >= c.valid_from and make_date(s.year, 12, 31) < c.valid_to
      and (r.unit_id is not null
           or exists (select from units.closure_v h
                      where h.ancestor_id = holder and h.unit_id = c.unit_id
                        and make_date(s.year, 12, 31) >= h.valid_from and make_date(s.year, 12, 31) < h.valid_to))
    group by s.year;
end
$$;

-- The unit a code means on a day for one scope: it, or its last bearer, and whether the scope may write there.
create or replace function assessment.bearer(holder int, unit_code text, day date)
returns table (unit_id int, own boolean, ends date)
language sql stable
as $$
    select held.id, held.own, held.valid_to
    from (select u.id, u.valid_from, u.valid_to,
                 (select r.own from units.reach_v r where r.unit_id = u.id and r.holder_id = holder) as own
          from units.unit_v u
          where u.code = unit_code and u.valid_from <= day
          offset 0) held
    where held.own is not null
    order by held.valid_from desc
    limit 1
$$;

-- A year closed for a unit, or for one above it, and no later day given to the unit by whoever closed it or one above.
create or replace function assessment.is_closed(unit int, of_year int)
returns boolean
language sql stable
as $$
    select exists (select
                   from assessment.closed_year c
                   join units.closure_v a on a.ancestor_id = c.unit_id and a.unit_id = unit
                   where c.year = of_year
                     and not exists (select
                                     from assessment.late_entry l
                                     join units.closure_v u on u.ancestor_id = l.unit_id and u.unit_id = unit
                                     join units.closure_v g on g.ancestor_id = l.giver_id and g.unit_id = c.unit_id
                                     where l.year = of_year and l.ended_at is null
                                       and l.until >= (now() at time zone 'Asia/Ho_Chi_Minh')::date))
$$;

-- One round trip for a save: who and where, the sheet locked, and then, by a second statement that therefore sees what
-- the last holder of the lock wrote, the cell.
drop function if exists assessment.lock_cell(int, text, date, text, int, int);
create function assessment.lock_cell(holder int, unit_code text, day date, criteria_set text, of_year int, at int)
returns table (unit_id int, own boolean, ends date, closed boolean, sheet_id int, dimension text, verdicts text,
               version int, verdict text, confirmed boolean, achieved boolean, value numeric, numerator numeric, denominator numeric,
               parts text, carried_from smallint, note text, as_of date, source text, supplied_by text, account_id int,
               entered_at timestamptz, open_cells smallint[])
language plpgsql
as $$
#variable_conflict use_column
declare
    bearer record;
    held   record;
begin
    select b.unit_id, b.own, b.ends into bearer from assessment.bearer(holder, unit_code, day) b;
    if not found then
        return;
    end if;
    select s.id, s.dimension, s.verdicts, s.open_cells into held
    from assessment.sheet s
    where s.unit_id = bearer.unit_id and s.set_id = criteria_set and s.year = of_year
    for update;
    return query
    select bearer.unit_id, bearer.own, bearer.ends,
           -- most years nobody has closed: asked first, so that the save pays for nothing more
           case when exists (select from assessment.closed_year c where c.year = of_year)
                then assessment.is_closed(bearer.unit_id, of_year) else false end, held.id, held.dimension, held.verdicts,
           v.version, v.verdict::text, v.confirmed, v.achieved, v.value, v.numerator, v.denominator, v.parts::text, v.carried_from,
           v.note, v.as_of, v.source, v.supplied_by, v.account_id, v.entered_at,
           held.open_cells
    from (select 1) one
    left join assessment.indicator_value v on v.sheet_id = held.id and v.indicator = at;
end
$$;
