create or replace view villages.figure_v as
select village_id, set_id, year, indicator, version, achieved, value, numerator, denominator, parts, account_id, entered_at
from villages.figure;

-- The last known by that day.
create or replace function villages.base_figure_on(day date)
returns table (unit_id int, as_of date, households int, people int)
language sql stable
as $$
    select distinct on (b.unit_id) b.unit_id, b.as_of, b.households, b.people
    from villages.base_figure b
    where b.as_of <= day
    order by b.unit_id, b.as_of desc
$$;
