-- Whether the account holds a role today that must have a second step. The demo's accounts are shared by all who try it.
create or replace function access.second_factor_asked(account int, day date) returns boolean
language sql stable
as $$
    select exists (select from access.assignment h
                   join access.second_factor_role f on f.role_code = h.role_code
                   where h.account_id = account and day >= h.valid_from and day < h.valid_to)
       and not exists (select from access.demo_account d where d.account_id = account)
$$;

-- Asked for and not there yet: until it is, nothing else may be done.
create or replace function access.second_factor_due(account int, day date) returns boolean
language sql stable
as $$
    select access.second_factor_asked(account, day)
       and not exists (select from access.second_factor s
                       where s.account_id = account and s.ended_at is null and s.confirmed_at is not null)
$$;

-- What the owner of an account is told though somebody else may have done it: reset by an administrator, a recovery code used.
create or replace view access.second_factor_event_v as
select s.account_id, 'reset/' || s.id as event, s.ended_at as at, b.full_name as by_name, null::bigint as codes_left
from access.second_factor s
join access.account b on b.id = s.ended_by
where s.ended_at is not null and s.ended_by <> s.account_id
union all
select s.account_id, 'recovery/' || c.id, c.used_at, null,
       (select count(*) from access.recovery_code o where o.factor_id = c.factor_id and o.used_at is null)
from access.recovery_code c
join access.second_factor s on s.id = c.factor_id
where c.used_at is not null;
