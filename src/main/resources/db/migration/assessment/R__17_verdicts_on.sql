-- The verdicts of some sheets as they counted at a moment, out of the history; what was entered later is not there.
create or replace function assessment.verdicts_on(sheets int[], moment timestamptz)
returns table (sheet_id int, indicator smallint, verdict text, carried boolean)
language sql stable
as $$
    select v.sheet_id, v.indicator, v.verdict::text, v.carried_from is not null
    from assessment.indicator_value v
    where v.sheet_id = any (sheets) and v.entered_at <= moment
    union all
    select h.sheet_id, h.indicator, h.verdict::text, h.carried_from is not null
    from assessment.value_history h
    where h.sheet_id = any (sheets) and h.entered_at <= moment and h.superseded_at > moment
$$;
