-- Units of a level an office may write to, by every name they bear or bore, and by those of what went into them. Planned
-- for its area each time: the plan kept for all is a thousand times too slow for the whole country.
create or replace function intake.names_on(holder int, of_level text, of_year int, day date)
returns table (id int, code text, full_name text, on_day date, closed boolean, name text, how text)
language plpgsql stable
set plan_cache_mode = force_custom_plan
as $$
#variable_conflict use_column
begin
    return query
    with recursive shut as (
        select distinct a.unit_id
        from assessment.closed_year_v c
        join units.closure_v a on a.ancestor_id = c.unit_id
        where c.year = of_year
    ), mine as (
        select u.id, u.code, u.name, u.kind, u.full_name, least(day, u.valid_to - 1) as on_day, p.name as above,
               shut.unit_id is not null as closed
        from units.reach_v r
        join units.unit_on(day) u on u.id = r.unit_id
        left join units.unit_on(day) p on p.id = u.parent_id
        left join shut on shut.unit_id = u.id
        where r.holder_id = holder and r.own and u.level = of_level
          and u.valid_from <= day and u.valid_to > make_date(of_year, 1, 1)
    ), went as ( -- what went into a unit, and what had gone into that
        select m.id, ch.from_id
        from mine m
        join units.unit_change_v ch on ch.to_id = m.id and ch.date <= day
        union
        select w.id, ch.from_id
        from went w
        join units.unit_change_v ch on ch.to_id = w.from_id and ch.from_id <> w.id
    ), named as (
        select m.id, m.full_name as name, 'NOW' as how, 0 as rank from mine m
        union all
        select m.id, n.kind || ' ' || n.name, 'FORMER_NAME', 1
        from mine m
        join units.name_v n on n.unit_id = m.id and (n.kind, n.name) <> (m.kind, m.name)
        union all
        select m.id, a.alias, 'ALIAS', 1
        from mine m
        join units.alias_v a on a.unit_id = m.id
        union all
        select w.id, n.kind || ' ' || n.name, 'PREDECESSOR', 2
        from went w
        join units.name_v n on n.unit_id = w.from_id and w.from_id <> w.id
    )
    select m.id, m.code, m.full_name, m.on_day, m.closed, n.name, n.how
    from mine m
    join named n on n.id = m.id
    order by m.above, m.name, m.id, n.rank;
end
$$;
