create or replace view meetings.meeting_v as
select id, unit_id, body_id, kind, title, rule_id, period, day, starts, ends, place, chair, state, held_on
from meetings.meeting;

create or replace view meetings.conclusion_v as
select id, meeting_id, ordinal, words, lead, lead_name, due, task_id from meetings.conclusion;

-- Every meeting the rules ask for whose period has begun by a day, with the one planned or held for it. Late: its day is over and
-- none was held, or the one held was held after it. Of a unit that ended: those due while it stood.
create or replace function meetings.due_on(today date)
returns table (rule_id int, unit_id int, body_id int, kind text, title text, cycle text, period date, due date, meeting_id bigint,
               meeting_day date, held_on date, late boolean)
language sql stable
as $$
    select r.id, r.unit_id, r.body_id, r.kind, r.title, r.cycle, p.period, d.due, m.id, m.day, m.held_on,
           coalesce(m.held_on, today) > d.due
    from meetings.rule r
    join units.unit_v u on u.id = r.unit_id
    cross join lateral (
        select case r.cycle when 'MONTH' then 1 when 'QUARTER' then 3 when 'HALF_YEAR' then 6 else 12 end as months
    ) c
    cross join lateral generate_series(
        date_trunc('year', r.first_day::timestamp), least(today, r.last_day, u.valid_to)::timestamp, make_interval(months => c.months)
    ) g
    cross join lateral (
        select g::date as period, (g + make_interval(months => c.months - 1))::date as last_month,
               (g + make_interval(months => c.months))::date - 1 as period_end
    ) p
    cross join lateral (
        select least(p.period_end, case when r.by_day is null then p.period_end else p.last_month + r.by_day - 1 end) as due
    ) d
    left join meetings.meeting m on m.rule_id = r.id and m.period = p.period and m.state <> 'CANCELLED'
    where d.due >= r.first_day and d.due < u.valid_to and (r.last_day is null or d.due <= r.last_day)
$$;

-- What a unit is to do about meetings, or go to, on a day: DUE has no meeting yet, UNWRITTEN is over without a result, COMING is
-- near, of the unit's own or one it is asked to.
create or replace function meetings.called_on(holder int, today date, ahead int)
returns table (kind text, title text, cycle text, period date, day date, late boolean, id bigint)
language sql stable
as $$
    select 'DUE', d.title, d.cycle, d.period, d.due, d.late, d.rule_id::bigint
    from meetings.due_on(today) d
    where d.unit_id = holder and d.meeting_id is null and d.due <= today + ahead
    union all
    select case when m.day < today then 'UNWRITTEN' else 'COMING' end, m.title, null, null, m.day, m.day < today, m.id
    from meetings.meeting m
    where m.unit_id = holder and m.state = 'PLANNED' and m.day <= today + ahead
    union all
    select 'COMING', m.title, null, null, m.day, false, m.id
    from meetings.meeting m
    where m.unit_id <> holder and m.state = 'PLANNED' and m.day between today and today + ahead
      and exists (select from meetings.invitee i
                  left join people.body_v b on b.id = i.body_id
                  left join people.person_v p on p.id = i.person_id
                  where i.meeting_id = m.id and holder in (i.unit_id, b.unit_id, p.unit_id))
$$;
