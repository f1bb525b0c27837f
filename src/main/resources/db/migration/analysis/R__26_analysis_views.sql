-- The explanations that stand, for annexes: the last of each figure, unless it was taken back.
create or replace view analysis.explanation_v as
select unit_id, year, set_id, indicator, part, figure, words, account_id, explained_at
from (select distinct on (unit_id, year, set_id, indicator, part) *
      from analysis.explanation
      order by unit_id, year, set_id, indicator, part, id desc) last
where words is not null;
