create or replace view people.person_v as
select id, unit_id, full_name, post, phone, email, account_id, folded from people.person;

create or replace view people.member_v as
select id, body_id, person_id, title, valid_from, nullif(valid_to, 'infinity') as valid_to,
       decision_number, decision_date, decision_issuer
from people.member;

create or replace view people.stand_in_v as
select id, member_id, by_member_id, reason, valid_from, valid_to from people.stand_in;

-- Everything ever given to somebody to be in charge of, as it was given: stand-ins are not in it.
create or replace view people.in_charge_v as
select c.id as charge_id, c.unit_id, c.set_id, c.criterion, c.indicator, c.part, c.member_id, p.id as person_id,
       p.full_name, m.title, m.body_id, p.phone, p.email, p.account_id, c.valid_from,
       nullif(c.valid_to, 'infinity') as valid_to, c.decision_number, c.decision_date, c.decision_issuer
from people.charge c
join people.member m on m.id = c.member_id
join people.person p on p.id = m.person_id;

-- Who is in charge on a day. Where somebody stands in, it is that person, and stands_in_for names the one who is away.
create or replace function people.in_charge_on(day date)
returns table (charge_id int, unit_id int, set_id text, criterion int, indicator text, part text, member_id int,
               person_id int, full_name text, title text, body_id int, phone text, email text, account_id int,
               stands_in_for text, valid_from date)
language sql stable
as $$
    select c.id, c.unit_id, c.set_id, c.criterion, c.indicator, c.part, m.id, p.id, p.full_name, m.title, m.body_id,
           p.phone, p.email, p.account_id, case when s.id is not null then h.full_name end, c.valid_from
    from people.charge c
    join people.member held on held.id = c.member_id
    join people.person h on h.id = held.person_id
    left join people.stand_in s on s.member_id = c.member_id and s.valid_from <= day and s.valid_to > day
    join people.member m on m.id = coalesce(s.by_member_id, c.member_id)
    join people.person p on p.id = m.person_id
    where c.valid_from <= day and c.valid_to > day
$$;

-- The one lead of every indicator on a day: its own, else its criterion's, else the one of the whole unit is another question.
create or replace function people.lead_on(day date)
returns table (unit_id int, set_id text, criterion int, indicator text, person_id int, full_name text, title text,
               phone text, email text, account_id int, stands_in_for text)
language sql stable
as $$
    select distinct on (c.unit_id, c.set_id, i.code)
           c.unit_id, c.set_id, c.criterion, i.code, c.person_id, c.full_name, c.title, c.phone, c.email, c.account_id,
           c.stands_in_for
    from people.in_charge_on(day) c
    join criteria.indicator_v i on i.set_id = c.set_id and i.criterion = c.criterion
     and (c.indicator is null or c.indicator = i.code)
    where c.part = 'LEAD'
    order by c.unit_id, c.set_id, i.code, c.indicator nulls last
$$;

-- What somebody was on a day, to stand beside the name: the seat they held in a body, else the role they signed in by.
create or replace function people.post_on(account int, day date) returns text
language sql stable
as $$
    select coalesce(
        (select m.title
         from people.person p
         join people.member m on m.person_id = p.id and m.valid_from <= day and m.valid_to > day
         where p.account_id = account
         order by m.valid_from desc, m.id desc
         limit 1),
        (select h.role_name
         from access.held_on(day) h
         where h.account_id = account and h.in_force
         order by h.valid_from desc, h.id desc
         limit 1))
$$;
