-- Huyện Đếm (97900) of Tỉnh Đếm (97): 32 xã and 2 thị trấn, as in the district whose denominator is 32 and not 34.
insert into units.unit (code, level, valid_from)
select code, level, '2016-01-01'
from (select '97' as code, 'PROVINCE' as level
      union all select '979', 'DISTRICT'
      union all select '97' || to_char(n, 'FM000'), 'COMMUNE' from generate_series(1, 34) n) u
on conflict do nothing;

insert into units.unit_name (unit_id, name, kind, valid_from)
select id, case code when '97' then 'Đếm' when '979' then 'Đếm Trong' else 'Số ' || to_char(substr(code, 3)::int, 'FM00') end,
       case level when 'PROVINCE' then 'tỉnh' when 'DISTRICT' then 'huyện'
                  else case when code > '97032' then 'thị trấn' else 'xã' end end,
       valid_from
from units.unit where code = '97' or code = '979' or code between '97001' and '97034'
on conflict do nothing;

insert into units.unit_parent (unit_id, parent_id, valid_from)
select child.id, parent.id, child.valid_from
from units.unit child
join units.unit parent on parent.code = case when child.code = '979' then '97' else '979' end
where child.code = '979' or child.code between '97001' and '97034'
on conflict do nothing;

insert into units.classification (unit_id, kind, value, valid_from)
select id, 'AREA', case when code <= '97020' then 'I' else 'II' end, valid_from
from units.unit where code between '97001' and '97032'
on conflict do nothing;

select units.refresh_tree(current_date)
where not exists (select from units.reach r join units.unit u on u.id = r.holder_id where u.code = '979');

-- Sheets of 2022 and 2023 for the first three communes and one thị trấn; criteria 1 (indicators 0, 1) and 3 (6, 7) met or not.
insert into assessment.sheet (unit_id, set_id, year, dimension, opened_at, verdicts, met_mask, missing_mask, criteria_met,
                              indicators_met, indicators_total, indicators_missing, updated_at)
select u.id, 'xa-ntm-2021-2025', s.year, 'BTB', now(), overlay(repeat('-', 57) placing s.letters from 1),
       s.met, ((1 << 19) - 1) & ~s.met & ~s.failed, s.criteria, s.indicators, 57, 57 - length(replace(s.letters, '-', '')), now()
from (values ('97001', 2022, 'MM----M', 1, 0, 1, 3), ('97001', 2023, 'MM----MM', 5, 0, 2, 4),
             ('97002', 2022, '', 0, 0, 0, 0),
             ('97002', 2023, 'MN----MM', 4, 1, 1, 3), ('97003', 2023, '', 0, 0, 0, 0),
             ('97033', 2023, 'MM----MM', 5, 0, 2, 4)) s (code, year, letters, met, failed, criteria, indicators)
join units.unit u on u.code = s.code
on conflict do nothing;

insert into assessment.declared_total (sheet_id, criteria, indicators, document, declared_at)
select s.id, 15, 49, 'Kế hoạch 1/KH-BQL', now()
from assessment.sheet s join units.unit u on u.id = s.unit_id
where u.code = '97003' and s.year = 2023
on conflict do nothing;

-- A paper that tells of 97003's criterion 1, and one of the year before for 97002.
insert into assessment.declared_verdict (sheet_id, criterion, met, document, declared_at)
select s.id, 1, true, 'Kế hoạch 1/KH-BQL', now()
from assessment.sheet s join units.unit u on u.id = s.unit_id
where u.code = '97003' and s.year = 2023
on conflict do nothing;

insert into assessment.declared_total (sheet_id, criteria, document, declared_at)
select s.id, 9, 'Kế hoạch 2/KH-BQL', now()
from assessment.sheet s join units.unit u on u.id = s.unit_id
where u.code = '97002' and s.year = 2022
on conflict do nothing;

insert into assessment.indicator_value (sheet_id, indicator, verdict, numerator, denominator, entered_at)
select s.id, 6, 'M', v.numerator, v.denominator, now()
from (values ('97001', 90, 100), ('97002', 830, 1000)) v (code, numerator, denominator)
join units.unit u on u.code = v.code
join assessment.sheet s on s.unit_id = u.id and s.year = 2023
on conflict do nothing;
