-- Plans as other modules may read them.
create or replace view plans.plan_v as
select p.document_id as id, p.unit_id, p.year, p.programme, p.set_id, p.first_day, p.last_day, p.ordinal, p.amends_id,
       p.parent_id, p.state
from plans.plan p;

create or replace view plans.target_v as
select t.id, t.plan_id, t.kind, t.name, t.indicator, t.least, t.comparison, t.value, t.upper, t.measure, t.year, t.baseline,
       t.baseline_year
from plans.target t;
