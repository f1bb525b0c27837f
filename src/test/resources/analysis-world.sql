-- Tỉnh Phân Tích (69) with twelve communes, one of a kind the sets do not count, and a neighbour outside.
insert into units.unit (code, level, valid_from)
select code, level, '2016-01-01'::date
from (select '69' as code, 'PROVINCE' as level
      union all select '69' || to_char(n, 'FM000'), 'COMMUNE' from generate_series(1, 13) n) u
on conflict do nothing;

insert into units.unit_name (unit_id, name, kind, valid_from)
select id, case code when '69' then 'Phân Tích' else 'Thử ' || to_char(substr(code, 3)::int, 'FM00') end,
       case level when 'PROVINCE' then 'tỉnh' else case code when '69013' then 'phường' else 'xã' end end, valid_from
from units.unit where code = '69' or code between '69001' and '69013'
on conflict do nothing;

insert into units.unit_parent (unit_id, parent_id, valid_from)
select child.id, parent.id, child.valid_from
from units.unit child
join units.unit parent on parent.code = '69'
where child.code between '69001' and '69013'
on conflict do nothing;

select units.refresh_tree(current_date)
where not exists (select from units.reach r join units.unit u on u.id = r.holder_id where u.code = '69');
