-- Figures that stand and decide nothing: no threshold is set, or parts of them are not given. They are no «chưa có số liệu», though the
-- roll-up counts them among its missing. The one place that says so; who counts indicators without a figure takes these off.
create or replace view assessment.undecided_v as
select s.unit_id, s.set_id, s.year, v.sheet_id, v.indicator
from assessment.indicator_value v
join assessment.sheet s on s.id = v.sheet_id
where v.verdict = '-' and substr(s.verdicts, v.indicator + 1, 1) = '-'
  and num_nonnulls(v.achieved, v.value, v.numerator, v.parts) > 0;

-- The same at a moment, out of the history.
create or replace function assessment.undecided_on(sheets int[], moment timestamptz)
returns table (sheet_id int, indicator smallint)
language sql stable
as $$
    select v.sheet_id, v.indicator
    from assessment.indicator_value v
    where v.sheet_id = any (sheets) and v.entered_at <= moment
      and v.verdict = '-' and num_nonnulls(v.achieved, v.value, v.numerator, v.parts) > 0
    union all
    select h.sheet_id, h.indicator
    from assessment.value_history h
    where h.sheet_id = any (sheets) and h.entered_at <= moment and h.superseded_at > moment
      and h.verdict = '-' and num_nonnulls(h.achieved, h.value, h.numerator, h.parts) > 0
$$;
