-- Requests not closed yet: who is to answer, and whether the day is past and nothing was answered.
create or replace function inspections.finding_on(today date)
returns table (id bigint, inspection_id bigint, unit_id int, lead_unit_id int, title text, request text, due date, answered_on date,
               late boolean)
language sql stable
as $$
    select f.id, f.inspection_id, i.unit_id, f.lead_unit_id, i.title, f.request, f.due, f.answered_on,
           f.answered_on is null and f.due < today
    from inspections.finding f
    join inspections.inspection i on i.id = f.inspection_id
    where f.request is not null and f.closed_on is null
$$;

-- What a unit is to do about its inspections on a day: INSPECTION is past its days without a result, ANSWERED waits to be closed.
create or replace function inspections.called_on(holder int, today date)
returns table (kind text, title text, day date, late boolean, id bigint)
language sql stable
as $$
    select 'INSPECTION', i.title, i.last_day, true, i.id
    from inspections.inspection i
    where i.unit_id = holder and i.state = 'PLANNED' and i.last_day < today
    union all
    select 'ANSWERED', f.request, f.answered_on, false, f.inspection_id
    from inspections.finding_on(today) f
    where f.unit_id = holder and f.answered_on is not null
$$;
