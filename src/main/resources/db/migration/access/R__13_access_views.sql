-- What may be acted as on a day: assignments in force of accounts not disabled, with the role as it stood. On a closed unit
-- the role is that of its last day, so that the archive of an old commune stays in the hands of those who kept it.
create or replace function access.acting_on(day date)
returns table (assignment_id int, account_id int, username text, full_name text, role_code text, role_name text,
               permissions text[], unit_id int, criteria int[], must_change boolean, password_changed_at timestamptz)
language sql stable
as $$
    select a.id, c.id, c.username, c.full_name, r.code, r.name, r.permissions, a.unit_id, a.criteria,
           c.must_change, c.password_changed_at
    from access.assignment a
    join access.account c on c.id = a.account_id and c.disabled_at is null
    join units.unit_v u on u.id = a.unit_id
    join access.role r on r.code = a.role_code
     and least(day, u.valid_to - 1) >= r.valid_from and least(day, u.valid_to - 1) < r.valid_to
    where day >= a.valid_from and day < a.valid_to
$$;

-- Whose name stands beside what was entered.
create or replace view access.account_v as
select id, username, full_name from access.account;
