-- A province next door, which nobody of Tỉnh Thử Nghiệm may see.
insert into units.unit (code, level, valid_from)
values ('97', 'PROVINCE', '2016-01-01'),
       ('97001', 'COMMUNE', '2016-01-01')
on conflict do nothing;

insert into units.unit_name (unit_id, name, kind, valid_from)
select u.id, n.name, n.kind, u.valid_from
from (values ('97', 'Bên Cạnh', 'tỉnh'), ('97001', 'Gò Xa', 'xã')) n (code, name, kind)
join units.unit u on u.code = n.code
on conflict do nothing;

insert into units.unit_parent (unit_id, parent_id, valid_from)
select child.id, parent.id, child.valid_from
from units.unit child, units.unit parent
where child.code = '97001' and parent.code = '97'
on conflict do nothing;
