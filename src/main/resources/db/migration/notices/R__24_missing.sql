-- Indicators without a figure that could be there by now, by who answers for them: of open sheets of the year of the day.
create or replace function notices.missing_on(day date)
returns table (unit_id int, set_id text, year smallint, person_id int, full_name text, title text, phone text, email text,
               account_id int, stands_in_for text, codes text[])
language sql stable
as $$
    select l.unit_id, l.set_id, s.year, l.person_id, l.full_name, l.title, l.phone, l.email, l.account_id,
           min(l.stands_in_for), array_agg(i.code order by i.position)
    from people.lead_on(day) l
    join assessment.sheet_v s on s.unit_id = l.unit_id and s.set_id = l.set_id and s.year = extract(year from day)
     and s.indicators_missing > 0
    join criteria.indicator_v i on i.set_id = l.set_id and i.code = l.indicator
     and coalesce(i.month_due, 1) <= extract(month from day)
    where substr(s.verdicts, i.position + 1, 1) in ('-', '?')
      and not exists (select from assessment.undecided_v w where w.sheet_id = s.id and w.indicator = i.position)
    group by l.unit_id, l.set_id, s.year, l.person_id, l.full_name, l.title, l.phone, l.email, l.account_id
$$;
