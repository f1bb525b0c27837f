-- Every task with where it stands on a day. Late is worked out, never written down: undone after its day, or reported after it.
create or replace function tasks.task_on(today date)
returns table (id bigint, unit_id int, title text, detail text, state text, lead_person_id int, lead_body_id int, lead_unit_id int,
               deadline text, grain text, first_day date, last_day date, each smallint, extended_to date, due date, recurs boolean,
               for_each boolean, series_id bigint, set_id text, criterion int, indicator text, source_kind text, source_ref bigint,
               source_words text, source_path text, started_on date, reported_on date, reported_by int, closed_on date, version int,
               created_by int, created_at timestamptz, updated_by int, updated_at timestamptz, folded text, late boolean, days_late int)
language sql stable
as $$
    select t.id, t.unit_id, t.title, t.detail, t.state, t.lead_person_id, t.lead_body_id, t.lead_unit_id, t.deadline, t.grain,
           t.first_day, t.last_day, t.each, t.extended_to, t.due, t.recurs, t.for_each, t.series_id, t.set_id, t.criterion,
           t.indicator, t.source_kind, t.source_ref, t.source_words, t.source_path, t.started_on, t.reported_on, t.reported_by,
           t.closed_on, t.version, t.created_by, t.created_at, t.updated_by, t.updated_at, t.folded,
           not t.recurs and t.state in ('OPEN', 'DOING') and t.due < today,
           case when t.recurs or t.state = 'CANCELLED' then 0
                when t.state in ('OPEN', 'DOING') then greatest(today - t.due, 0)
                else greatest(t.reported_on - t.due, 0) end
    from tasks.task t
$$;

-- What an account has a part in on a day: as itself, for one it stands in for, or as the office or unit it acts in.
create or replace function tasks.mine_on(account int, holder int, day date)
returns table (task_id bigint, part text)
language sql stable
as $$
    with me as (
        select p.id from people.person_v p where p.account_id = account
        union
        select away.person_id
        from people.person_v p
        join people.member_v m on m.person_id = p.id
        join people.stand_in_v s on s.by_member_id = m.id and s.valid_from <= day and s.valid_to > day
        join people.member_v away on away.id = s.member_id
        where p.account_id = account
    ), bodies as (
        select b.id from people.body_v b where b.unit_id = holder
    )
    select t.id, 'LEAD' from tasks.task t where t.lead_person_id in (select id from me)
    union all
    select t.id, 'LEAD' from tasks.task t where t.lead_body_id in (select id from bodies)
    union all
    select t.id, 'LEAD' from tasks.task t where t.lead_unit_id = holder
    union all
    select p.task_id, p.part from tasks.party p where p.person_id in (select id from me)
    union all
    select p.task_id, p.part from tasks.party p where p.body_id in (select id from bodies)
    union all
    select p.task_id, p.part from tasks.party p where p.unit_id = holder
$$;

-- Whom to write to about one task on a day, by part: the person (or who stands in), or those who give tasks in the office or
-- unit that has the part.
create or replace function tasks.to_tell_on(asked bigint, day date)
returns table (part text, account_id int, person_id int)
language sql stable
as $$
    with having_part as (
        select 'LEAD' as part, lead_person_id as person_id, lead_body_id as body_id, lead_unit_id as unit_id
        from tasks.task
        where id = asked
        union all
        select part, person_id, body_id, unit_id from tasks.party where task_id = asked
    )
    select h.part, coalesce(instead.account_id, p.account_id), coalesce(instead.id, p.id)
    from having_part h
    join people.person_v p on p.id = h.person_id
    left join lateral (
        select b.id, b.account_id
        from people.member_v m
        join people.stand_in_v s on s.member_id = m.id and s.valid_from <= day and s.valid_to > day
        join people.member_v bm on bm.id = s.by_member_id
        join people.person_v b on b.id = bm.person_id
        where m.person_id = p.id
        limit 1
    ) instead on true
    union all
    select distinct h.part, w.account_id, null::int
    from having_part h
    left join people.body_v b on b.id = h.body_id
    join access.acting_on(day) w on w.unit_id = coalesce(h.unit_id, b.unit_id) and 'ASSIGN_TASKS' = any (w.permissions)
    where h.person_id is null
$$;

create or replace view tasks.party_v as
select task_id, part, person_id, body_id, unit_id from tasks.party;

create or replace view tasks.area_v as
select task_id, unit_id, about from tasks.area;

create or replace view tasks.event_v as
select id, task_id, kind, words, link, percent, account_id, at from tasks.event;

create or replace view tasks.extension_v as
select id, task_id, due, reason, account_id, at, given, refusal, answered_by, answered_at from tasks.extension;

-- What still holds a task up: a paper that has not come out, or a task neither confirmed nor cancelled.
create or replace view tasks.blocking_v as
select b.id, b.task_id, b.by_task_id, b.words
from tasks.blocker b
left join tasks.task t on t.id = b.by_task_id
where b.cleared_at is null and (b.by_task_id is null or t.state not in ('CONFIRMED', 'CANCELLED'));

-- Who may be given a part on a day by somebody whose area this is: units, bodies, and people who hold a seat in one. Nearest first by depth.
create or replace function tasks.candidate_on(holder int, day date)
returns table (kind text, id int, name text, label text, unit_id int, depth int)
language sql stable
as $$
    with asked as (
        select least(candidate_on.day, u.valid_to - 1) as day from units.unit_v u where u.id = holder
    ), own as (
        select u.id, u.full_name, c.depth
        from units.reach_v r
        cross join asked a
        join units.unit_on(a.day) u on u.id = r.unit_id and u.valid_from <= a.day and u.valid_to > a.day and u.level <> 'NATION'
        join units.closure_v c on c.ancestor_id = holder and c.unit_id = u.id and c.valid_from <= a.day and c.valid_to > a.day
        where r.holder_id = holder and r.own
    ), bodies as (
        select b.id, b.name, o.id as unit_id, o.full_name, o.depth
        from people.body_v b
        join own o on o.id = b.unit_id
        cross join asked a
        where b.valid_from <= a.day and (b.valid_to is null or b.valid_to > a.day)
    )
    select 'UNIT', o.id, o.full_name, o.full_name, o.id, o.depth from own o
    union all
    select 'BODY', b.id, b.name, b.name, b.unit_id, b.depth from bodies b
    union all
    select 'PERSON', s.id, s.full_name, s.label, s.unit_id, s.depth
    from (
        select distinct on (p.id) p.id, p.full_name,
               p.full_name || coalesce(', ' || p.post, ', ' || m.title) || ' (' || b.name || ')' as label, b.unit_id, b.depth
        from bodies b
        cross join asked a
        join people.member_v m on m.body_id = b.id and m.valid_from <= a.day and (m.valid_to is null or m.valid_to > a.day)
        join people.person_v p on p.id = m.person_id
        order by p.id, b.depth, b.id
    ) s
$$;
