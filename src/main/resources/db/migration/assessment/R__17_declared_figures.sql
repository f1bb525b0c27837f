create or replace view assessment.declared_figure_v as
select unit_id, year, key, label, value, numerator, denominator, measure, indicator, as_of, position, document, document_date,
       declared_at
from assessment.declared_figure;
