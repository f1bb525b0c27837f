-- Tỉnh Phân Tích (95) with twelve communes, one of a kind the sets do not count, and a neighbour outside.
insert into units.unit (code, level, valid_from)
select code, level, '2016-01-01'::date
from (select '95' as code, 'PROVINCE' as level
      union all select '95' || to_char(n, 'FM000'), 'COMMUNE' from generate_series(1, 13) n) u
on conflict do nothing;

insert into units.unit_name (unit_id, name, kind, valid_from)
select id, case code when '95' then 'Phân Tích' else 'Thử ' || to_char(substr(code, 3)::int, 'FM00') end,
       case level when 'PROVINCE' then 'tỉnh' else case code when '95013' then 'phường' else 'xã' end end, valid_from
from units.unit where code = '95' or code between '95001' and '95013'
on conflict do nothing;

insert into units.unit_parent (unit_id, parent_id, valid_from)
select child.id, parent.id, child.valid_from
from units.unit child
join units.unit parent on parent.code = '95'
where child.code between '95001' and '95013'
on conflict do nothing;

select units.refresh_tree(current_date)
where not exists (select from units.reach r join units.unit u on u.id = r.holder_id where u.code = '95');
