-- What may be acted as on a day: assignments in force of accounts neither disabled nor locked by an administrator (the
-- lock of wrong tries ends no session: it would let anybody throw an officer out), with the role as it stood. On a closed
-- unit the role is that of its last day, so that the archive of an old commune stays in the hands of those who kept it.
create or replace function access.acting_on(day date)
returns table (assignment_id int, account_id int, username text, full_name text, role_code text, role_name text,
               permissions text[], unit_id int, criteria int[], must_change boolean, password_changed_at timestamptz)
language sql stable
as $$
    select a.id, c.id, c.username, c.full_name, r.code, r.name, r.permissions, a.unit_id, a.criteria,
           c.must_change, c.password_changed_at
    from access.assignment a
    join access.account c on c.id = a.account_id and c.disabled_at is null and c.locked_until is distinct from 'infinity'
    join units.unit_v u on u.id = a.unit_id
    join access.role r on r.code = a.role_code
     and least(day, u.valid_to - 1) >= r.valid_from and least(day, u.valid_to - 1) < r.valid_to
    where day >= a.valid_from and day < a.valid_to
$$;

-- Whose name stands beside what was entered, in histories and sources; nothing else of an account leaves this module.
create or replace view access.account_name_v as
select id, username, full_name from access.account;

-- Everything an account was ever given, in force or not, in the words of the day (a closed unit: of its last day).
create or replace function access.held_on(day date)
returns table (id int, account_id int, role_code text, role_name text, permissions text[], unit_id int, unit_code text,
               unit_name text, criteria int[], valid_from date, valid_to date, in_force boolean)
language sql stable
as $$
    select a.id, a.account_id, a.role_code, coalesce(r.name, a.role_code), coalesce(r.permissions, '{}'), u.id, u.code,
           u.full_name, a.criteria, a.valid_from, a.valid_to,
           r.code is not null and day >= a.valid_from and day < a.valid_to
    from access.assignment a
    join units.unit_on(day) u on u.id = a.unit_id
    left join access.role r on r.code = a.role_code
     and least(day, u.valid_to - 1) >= r.valid_from and least(day, u.valid_to - 1) < r.valid_to
$$;

-- The accounts the administrator of a unit looks after: those at home in its area who hold nothing outside it; whoever
-- runs the installation is looked after only by their like.
create or replace function access.managed_on(day date, holder int, system boolean)
returns table (account_id int)
language sql stable
as $$
    select a.id
    from access.account a
    join units.reach_v home on home.holder_id = holder and home.unit_id = a.home_unit_id
    where not exists (
        select
        from access.assignment h
        left join units.reach_v r on r.holder_id = holder and r.unit_id = h.unit_id
        where h.account_id = a.id and day >= h.valid_from and day < h.valid_to
          and (r.unit_id is null
               or not system and exists (select from access.role o
                                         where o.code = h.role_code and o.permissions && '{OPERATE,MANAGE_UNITS}')))
$$;
