-- Petitions not answered yet, with whether they are late on a day.
create or replace function petitions.open_on(today date)
returns table (id bigint, unit_id int, at_unit_id int, at_name text, state text, category text, title text, day date, due date,
               since date, late boolean)
language sql stable
as $$
    select p.id, p.unit_id, p.at_unit_id, p.at_name, p.state, p.category, p.title, p.day, p.due, p.since, coalesce(p.due < today, false)
    from petitions.petition p
    where p.state in ('SENT', 'RECEIVED', 'OUTSIDE')
$$;
