create or replace view criteria.criteria_set_v as
select id, name, level, tier, programme, base_id, province, unit_kinds, first_year, last_year,
       valid_from, valid_to, act, act_date, published_at is null as draft
from criteria.criteria_set;

create or replace view criteria.criterion_v as
select set_id, number, position, name, group_name from criteria.criterion;

create or replace view criteria.indicator_v as
select set_id, position, code, criterion, name, kind, unit, month_due from criteria.indicator;

create or replace view criteria.programme_v as
select code, name, short_name, act, valid_from, valid_to from criteria.programme;
